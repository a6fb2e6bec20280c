import {
  problemAt,
  resultOf,
  type Cell,
  type Report,
  type Result,
  type Table,
  type TableProblem,
  type TableRow,
} from './table.ts';

/** A table whose rows are read while they are visited; they may have any number of cells. */
export interface LazyTable {
  columns: Cell[];
  /** Calls `visit` with each row as it is read, by line: csv-parse has no iterator. */
  eachRow: (visit: (row: TableRow) => void, report: Report) => void;
  /** What may be meant by a row with too many or too few cells; null where no row can have either. */
  raggedHint: string | null;
}

/** Calls `visit` with the rows that have as many cells as there are columns; reports the others. */
export function eachEvenRow(
  { columns, eachRow, raggedHint }: LazyTable,
  visit: (row: TableRow) => void,
  report: Report,
): void {
  eachRow((row) => {
    if (raggedHint === null || row.cells.length === columns.length) visit(row);
    else report(raggedRow(columns, row, raggedHint));
  }, report);
}

/** Reads a whole table into memory. */
export function collected(opened: Result<LazyTable>): Result<Table> {
  if (!opened.ok) return opened;
  const { columns } = opened.value;
  const rows: TableRow[] = [];
  const problems: TableProblem[] = [];
  eachEvenRow(
    opened.value,
    (row) => rows.push(row),
    (problem) => problems.push(problem),
  );
  return resultOf({ columns, rows }, problems);
}

function raggedRow(columns: readonly Cell[], row: TableRow, hint: string): TableProblem {
  const message = `this row has ${String(row.cells.length)} cells, the header has ${String(columns.length)}; ${hint}`;
  const surplus = row.cells[columns.length];
  if (surplus) return problemAt(surplus, null, message);
  const missing = columns[row.cells.length] ?? null;
  return problemAt(row.cells[0] ?? { text: '', line: row.line, column: 1 }, missing, message);
}
