import { raggedRow } from './raggedRow.ts';
import {
  resultOf,
  type LazyTable,
  type Report,
  type Result,
  type Table,
  type TableProblem,
} from './table.ts';

/** The rows that have as many cells as there are columns; the others are reported. */
export function* evenRows(
  { columns, rows, raggedHint }: LazyTable,
  report: Report,
): Generator<Table['rows'][0]> {
  for (const row of rows(report)) {
    const problem = raggedRow(columns, row, raggedHint);
    if (problem === null) yield row;
    else report(problem);
  }
}

/** Reads a whole table into memory. */
export function collected(opened: Result<LazyTable>): Result<Table> {
  if (!opened.ok) return opened;
  const problems: TableProblem[] = [];
  const rows = Array.from(evenRows(opened.value, (problem) => problems.push(problem)));
  return resultOf({ columns: opened.value.columns, rows }, problems);
}
