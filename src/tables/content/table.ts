/** A cell of a table, with its text trimmed and the 1-based place in the source where it begins. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

export interface TableRow {
  line: number;
  /** As many as the row has; in JSON those are holes whose keys the object does not have. */
  cells: Cell[];
}

/** A table as text. The readers give only tables in which every row has as many cells as there are columns. */
export interface Table {
  columns: Cell[];
  rows: TableRow[];
}

/** Hears of each problem where it is found. */
export type Report = (problem: TableProblem) => void;

/** A table whose rows are not kept, and may have any number of cells. */
export interface LazyTable {
  columns: Cell[];
  /** Calls `visit` with each row as soon as it is read, in the order of their lines: csv-parse gives rows only so. */
  eachRow: (visit: (row: TableRow) => void, report: Report) => void;
  /** What a person may have meant who wrote a row with too many or too few cells; null where a row can have neither. */
  raggedHint: string | null;
}

/** The most columns of a table, which is far more than any format has. */
export const MOST_COLUMNS = 1_000;

/** @param who has too many, such as `this row has`. */
export function tooManyColumns(who: string, what: string): string {
  return `${who} more than ${MOST_COLUMNS.toLocaleString('en')} ${what}, which are the columns of the table; leave out those that are none of its`;
}

/** What is wrong with a table, and where: `column` counts the characters of the line, from 1. */
export interface TableProblem {
  line: number;
  column: number | null;
  columnName: string | null;
  message: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problems: TableProblem[] };

/** A problem with one cell, under the column header that it stands below (or is). */
export function problemAt(cell: Cell, header: Cell | null, message: string): TableProblem {
  return { line: cell.line, column: cell.column, columnName: header && shown(header.text), message };
}

/** The header of a column as a problem names it. */
export function shown(header: string): string {
  return header.slice(0, MOST_SHOWN);
}

/** The value if there are no problems, else all of them. */
export function resultOf<T>(value: T, problems: TableProblem[]): Result<T> {
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

/** Characters of a header that stand beside a message. */
const MOST_SHOWN = 200;

/** Characters of a text that a message repeats. */
const MOST_QUOTED = 60;

/** A text from the table as it is shown in a message: quoted, on one line, not endless. */
export function quoted(text: string): string {
  // A cell may have megabytes, of which the first characters are all that is looked at.
  const characters = Array.from(text.slice(0, 2 * MOST_QUOTED + 2));
  const isLong = characters.length > MOST_QUOTED;
  return JSON.stringify(isLong ? `${characters.slice(0, MOST_QUOTED).join('')}…` : text);
}
