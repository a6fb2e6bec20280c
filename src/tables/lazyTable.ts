import { raggedRow } from './csv/raggedRow.ts';
import {
  resultOf,
  type LazyTable,
  type Report,
  type Result,
  type Table,
  type TableProblem,
  type TableRow,
} from './content/table.ts';

/** Calls `visit` with the rows that have as many cells as there are columns; the others are reported. */
export function eachEvenRow(
  { columns, eachRow, raggedHint }: LazyTable,
  visit: (row: TableRow) => void,
  report: Report,
): void {
  eachRow((row) => {
    const problem = raggedHint === null ? null : raggedRow(columns, row, raggedHint);
    if (problem === null) visit(row);
    else report(problem);
  }, report);
}

/** The same rows in memory. */
export function evenRows(table: LazyTable, report: Report): TableRow[] {
  const rows: TableRow[] = [];
  eachEvenRow(table, (row) => rows.push(row), report);
  return rows;
}

/** Reads a whole table into memory. */
export function collected(opened: Result<LazyTable>): Result<Table> {
  if (!opened.ok) return opened;
  const problems: TableProblem[] = [];
  const rows = evenRows(opened.value, (problem) => problems.push(problem));
  return resultOf({ columns: opened.value.columns, rows }, problems);
}
