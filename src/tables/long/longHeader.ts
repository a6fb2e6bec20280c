import type { Unit } from '../../domain/capacity/budget.ts';
import { LONG_COLUMNS, longHeading, type LongColumn } from './longColumns.ts';
import { problemAt, quoted, type Cell, type TableProblem } from '../content/table.ts';
import { wideUnit } from '../wide/wideUnit.ts';

/** Where the columns of the long format stand in a table, and the unit of the memory in it. */
export interface LongHeader {
  readonly columns: ReadonlyMap<LongColumn, { readonly index: number; readonly header: Cell }>;
  readonly unit: Unit;
  readonly problems: readonly TableProblem[];
}

/** Understands the header of a table in the long format; the columns may come in any order. */
export function longHeader(headers: readonly Cell[], unit: Unit | null): LongHeader {
  const columns = new Map<LongColumn, { index: number; header: Cell }>();
  const memory: Parameters<typeof wideUnit>[0] = [];
  const problems: TableProblem[] = [];
  for (const [index, header] of headers.entries()) {
    const heading = longHeading(header.text);
    if (heading === null) {
      problems.push(problemAt(header, header, unknownColumn(header.text)));
      continue;
    }
    const { name, label } = heading;
    const first = columns.get(name)?.header;
    if (first) {
      const before = `${quoted(first.text)} at column ${String(first.column)}`;
      problems.push(problemAt(header, header, `${quoted(header.text)} says the same as ${before}; keep one`));
      continue;
    }
    columns.set(name, { index, header });
    if (name === 'memory_mib' || name === 'limit_mib') {
      memory.push({ header, column: { kind: 'memory', batchSize: 1, label } });
    }
  }
  const resolved = wideUnit(memory, unit);
  const missing = missingColumns(columns, headers[0]?.line ?? 1);
  return { columns, unit: resolved.unit, problems: [...problems, ...missing, ...resolved.problems] };
}

function unknownColumn(text: string): string {
  const what = text === '' ? 'this column has no header' : `the column ${quoted(text)} is not known`;
  return `${what}; known columns are ${LONG_COLUMNS.join(', ')}`;
}

function missingColumns(columns: LongHeader['columns'], line: number): TableProblem[] {
  const missed = (columnName: string, why: string): TableProblem => ({
    line,
    column: null,
    columnName,
    message: `there is no column "${columnName}"; ${why}`,
  });
  const problems: TableProblem[] = [];
  if (!columns.has('model')) problems.push(missed('model', 'it is needed for the names of the models'));
  if (!columns.has('batch_size')) {
    problems.push(
      missed('batch_size', 'a row a reading needs it, a row a model needs columns such as "MiB for BS=1"'),
    );
  }
  if (!columns.has('memory_mib') && !columns.has('outcome')) {
    problems.push(
      missed('memory_mib', 'each row needs the memory that it took, or an outcome OUT_OF_MEMORY'),
    );
  }
  return problems;
}
