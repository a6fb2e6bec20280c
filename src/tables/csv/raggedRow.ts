import { problemAt, type Cell, type TableProblem, type TableRow } from '../content/table.ts';

/**
 * What is wrong with a row that has more or fewer cells than there are columns; null if it has as many.
 * `hint` says what a person may have meant, which depends on the format.
 */
export function raggedRow(columns: Cell[], row: TableRow, hint: string): TableProblem | null {
  if (row.cells.length === columns.length) return null;
  const message = `this row has ${String(row.cells.length)} cells, the header has ${String(columns.length)}; ${hint}`;
  const surplus = row.cells[columns.length];
  if (surplus) return problemAt(surplus, null, message);
  const missing = columns[row.cells.length] ?? null;
  return problemAt(row.cells[0] ?? { text: '', line: row.line, column: 1 }, missing, message);
}
