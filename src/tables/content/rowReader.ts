import { isUnknown, type Parsed } from '../cells/cellValues.ts';
import type { LongColumn } from '../long/longColumns.ts';
import type { LongHeader } from '../long/longHeader.ts';
import type { Places, SeriesFacts } from './tableContent.ts';
import { problemAt, shown, type Cell, type Report, type TableRow } from './table.ts';

/** Reads the cells of one row of the long format; what is wrong with them is reported where they stand. */
export interface RowReader {
  /** The text of a cell; empty where there is no such column. */
  readonly text: (column: LongColumn) => string;
  /** The value of a cell; null where it is unknown, missing or wrong. */
  readonly known: <T>(column: LongColumn, parse: (text: string) => Parsed<T>) => T | null;
  /** The same for a cell that must have a value: where it is empty, `parse` says so. */
  readonly needed: <T>(column: LongColumn, parse: (text: string) => Parsed<T>) => T | null;
  /** Reports a problem with a cell, or with the whole row where there is no such column. */
  readonly problem: (column: LongColumn, message: string) => void;
  /** Whether nothing was reported of this row. */
  readonly isGood: () => boolean;
}

export function rowReader({ columns }: LongHeader, row: TableRow, report: Report): RowReader {
  let isGood = true;
  const cellOf = (column: LongColumn): Cell | undefined => {
    const found = columns.get(column);
    return found && row.cells[found.index];
  };
  const problem = (column: LongColumn, message: string): void => {
    isGood = false;
    const cell = cellOf(column);
    const header = columns.get(column)?.header ?? null;
    report(
      cell ? problemAt(cell, header, message) : { line: row.line, column: null, columnName: column, message },
    );
  };
  const text = (column: LongColumn): string => cellOf(column)?.text ?? '';
  const needed: RowReader['needed'] = (column, parse) => {
    const parsed = parse(text(column));
    if ('value' in parsed) return parsed.value;
    problem(column, parsed.problem);
    return null;
  };
  const known: RowReader['known'] = (column, parse) =>
    isUnknown(text(column)) ? null : needed(column, parse);
  return { text, known, needed, problem, isGood: () => isGood };
}

const PLACED = [
  ['model', 'model'],
  ['family', 'family'],
  ['parametersMillions', 'parameters_millions'],
  ['pretrainedOn', 'pretrained_on'],
  ['inputSize', 'input_size'],
  ['poolSize', 'pool_size'],
  ['gpu', 'gpu'],
] as const satisfies readonly (readonly [keyof SeriesFacts, LongColumn])[];

/** Where the facts of a row stand that may prove wrong later. */
export function placesOf({ columns }: LongHeader, row: TableRow): Places {
  return Object.fromEntries(
    PLACED.flatMap(([fact, column]) => {
      const found = columns.get(column);
      const cell = found && row.cells[found.index];
      return cell ? [[fact, { column: cell.column, columnName: shown(found.header.text) }]] : [];
    }),
  );
}
