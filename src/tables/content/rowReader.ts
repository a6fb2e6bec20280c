import type { Problem, Said } from '../../domain/recording/said.ts';
import type { Places, SeriesFacts } from './tableContent.ts';
import { type Cell, type Report, type TableRow, problemAt, shown } from './table.ts';

/** Where a column is in a table. */
interface Column {
  readonly index: number;
  readonly header: Cell;
}

/** Fields that may contradict what is known of the model or the series. */
const PLACED: readonly (keyof SeriesFacts)[] = [
  'model',
  'family',
  'parametersMillions',
  'pretrainedOn',
  'inputSize',
  'poolSize',
  'gpu',
];

/** Gives the texts of one row after another to the rules of domain/recording, and adds line and column to problems. */
export class RowReader<Field extends string> implements Said<Field> {
  readonly #columns: ReadonlyMap<string, Column>;
  readonly #nameOf: (field: Field) => string;
  readonly #report: Report;
  #row: TableRow = { line: 0, cells: [] };
  #isGood = true;

  /** @param columns by field. @param nameOf the usual name of the column of a field. */
  constructor(columns: ReadonlyMap<string, Column>, nameOf: (field: Field) => string, report: Report) {
    this.#columns = columns;
    this.#nameOf = nameOf;
    this.#report = report;
  }

  /** Goes on to a row. */
  set(row: TableRow): void {
    this.#row = row;
    this.#isGood = true;
  }

  /** Whether no problem was reported of this row. */
  get isGood(): boolean {
    return this.#isGood;
  }

  /** Empty where there is no such column. */
  readonly text = (field: Field): string => this.cellOf(field)?.text ?? '';

  readonly report = (field: Field, { message }: Problem): void => {
    // The unit in the name is that of the long format, whatever the column of this table is in.
    const name = this.#nameOf(field).replace(/_mib$/, '');
    this.reportAs(field, `${name} ${message}`);
  };

  /** Reports a whole message about a field; without a cell, about the row. */
  reportAs(field: Field, message: string): void {
    this.#isGood = false;
    const cell = this.cellOf(field);
    const header = this.#columns.get(field)?.header ?? null;
    const { line } = this.#row;
    const columnName = header?.text ?? this.#nameOf(field);
    this.#report(cell ? problemAt(cell, header, message) : { line, column: null, columnName, message });
  }

  cellOf(field: string): Cell | undefined {
    const index = this.#columns.get(field)?.index;
    return index === undefined ? undefined : this.#row.cells[index];
  }

  /** Where the facts of the series are, for problems that are found later. */
  readonly places = (): Places =>
    Object.fromEntries(
      PLACED.flatMap((field) => {
        const cell = this.cellOf(field);
        const columnName = shown(this.#columns.get(field)?.header.text ?? '');
        return cell ? [[field, { column: cell.column, columnName }]] : [];
      }),
    );
}
