/** A cell: its trimmed text, and the 1-based position in the source where it begins. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

export interface TableRow {
  line: number;
  /** As many as the row has; in JSON with holes for the keys that the object lacks. */
  cells: Cell[];
}

/** A table as text, in which every row has as many cells as there are columns. */
export interface Table {
  columns: Cell[];
  rows: TableRow[];
}

/** A problem of a table, and where; `column` counts the characters of the line, from 1. */
export interface TableProblem {
  line: number;
  column: number | null;
  columnName: string | null;
  message: string;
}

/** Takes each problem where it is found. */
export type Report = (problem: TableProblem) => void;

export type Result<T> = { ok: true; value: T } | { ok: false; problems: TableProblem[] };

/** Maximum number of columns, far more than any format has. */
export const MAX_COLUMNS = 1_000;

/** @param subject such as `this row has`. @param what such as `cells`. */
export function tooManyColumns(subject: string, what: string): string {
  return `${subject} more than ${MAX_COLUMNS.toLocaleString('en')} ${what}, which are the columns of the table; remove those that do not belong to it`;
}

/** A problem with one cell, under the column header that it is below (or is). */
export function problemAt(cell: Cell, header: Cell | null, message: string): TableProblem {
  return { line: cell.line, column: cell.column, columnName: header && shown(header.text), message };
}

/** A problem with a whole line, or with the text from its first line on. */
export function problemInLine(line: number, message: string): TableProblem {
  return { line, column: null, columnName: null, message };
}

export function refused(line: number, message: string): Result<never> {
  return { ok: false, problems: [problemInLine(line, message)] };
}

/** Maximum length of a header beside a message. */
const MAX_SHOWN = 200;

/** The header of a column as a problem names it. */
export function shown(header: string): string {
  return header.slice(0, MAX_SHOWN);
}

/** The value if there are no problems, else all of them. */
export function resultOf<T>(value: T, problems: TableProblem[]): Result<T> {
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

/** A header without footnote marks (`*`, `°`, also escaped as `\*`), spaces and case, for comparisons. */
export function headerKey(text: string): string {
  return text.replace(/[\\*°º†‡\s]+/g, '').toLowerCase();
}
