import { problemAt, type Cell, type TableProblem, type TableRow } from './table.ts';

/**
 * The rows that have more or fewer cells than there are columns.
 * `hint` says what a person may have meant, which depends on the format.
 */
export function raggedRows(columns: Cell[], rows: TableRow[], hint: string): TableProblem[] {
  return rows.flatMap((row) => {
    if (row.cells.length === columns.length) return [];
    const message = `this row has ${String(row.cells.length)} cells, the header has ${String(columns.length)}; ${hint}`;
    const surplus = row.cells[columns.length];
    if (surplus) return [problemAt(surplus, null, message)];
    const missing = columns[row.cells.length] ?? null;
    return [problemAt(row.cells[0] ?? { text: '', line: row.line, column: 1 }, missing, message)];
  });
}
