import { markdownBodyRows, takeOutBodies, type Body } from './markdownBodies.ts';
import { markdownTables, type Line, type RawTable } from './markdownTables.ts';
import { collected } from './lazyTable.ts';
import type { LazyTable, Result, Table, TableRow } from './table.ts';

/**
 * What the parser may get to see at once. It takes gigabytes for 100,000 lines, and its time grows with the
 * square of the marks of emphasis: within these limits it stays at a few seconds.
 */
const MOST_LINES = 2_000;
const MOST_MARKS = 10_000;
const MOST_MARKS_A_LINE = 500;
const MOST_CHARACTERS_A_LINE = 10_000;

const HINT =
  'a | inside a cell is written \\|; a line that is no part of the table needs an empty line before it';
const NONE =
  'there is no Markdown table in the text; a table is a header row, then a row such as |---|---| with as many cells as the header, then the rows';
const TOO_LONG = 'this line has more than 10,000 characters, or more than 500 times * or _; make it shorter';
const TOO_MUCH =
  'the text is too long to be read as Markdown: begin every row of the table with |, take away all but 2,000 of the other lines and 10,000 of their * and _, or use CSV';

/**
 * Reads the one table (GitHub's Markdown) of a text that may have prose and footnotes around it. Cells are
 * their plain text, without markup. Problems: no table, several tables, rows with too many or too few cells,
 * a text that would take the parser too long.
 */
export function readMarkdownTable(source: string): Result<Table> {
  return collected(openMarkdownTable(source));
}

/** The same table with most of its rows still unread. Problems: all of those but for ragged rows. */
export function openMarkdownTable(source: string): Result<LazyTable> {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }));
  const long = lines.find((line) => isTooLong(line.text));
  if (long) return problem(long.number, TOO_LONG);
  const tables = tablesOf(lines);
  if (tables === null) return problem(1, TOO_MUCH);
  const [table, second] = tables;
  if (table === undefined) return problem(1, NONE);
  if (second !== undefined) {
    const at = tables.map(({ header }) => header.line).join(', ');
    const message = `the text has ${String(tables.length)} tables (at the lines ${at}); leave only one in it`;
    return problem(second.header.line, message);
  }
  const eachRow: LazyTable['eachRow'] = (visit) => {
    for (const row of inOrder(table.kept, markdownBodyRows(table.body))) visit(row);
  };
  return { ok: true, value: { columns: table.header.cells, eachRow, raggedHint: HINT } };
}

/** A table of the text: the rows that the parser has read, and those that were taken out and are still unread. */
interface FoundTable {
  header: TableRow;
  kept: TableRow[];
  body: Body | undefined;
}

/**
 * What the parser would say of the whole text; it gets to see little more than the heads of the tables.
 * Null if it would have to see too much.
 */
function tablesOf(lines: Line[]): FoundTable[] | null {
  const { outline, bodies } = takeOutBodies(lines);
  if (isTooMuch(outline)) return null;
  const tables = markdownTables(outline);
  const heads = new Set(tables.map(([header]) => header.line));
  // Lines were taken out that belong to something else, such as a block of code: not worth being clever.
  if ([...bodies.keys()].some((line) => !heads.has(line))) {
    return isTooMuch(lines) ? null : markdownTables(lines).map((table) => found(table));
  }
  return tables.map((table) => found(table, bodies.get(table[0].line)));
}

function found([header, ...kept]: RawTable, body?: Body): FoundTable {
  return { header, kept, body };
}

/** Merges two lists of rows, each in the order of their lines. */
function* inOrder(few: TableRow[], many: Iterable<TableRow>): Generator<TableRow> {
  let next = 0;
  for (const row of many) {
    for (let other = few[next]; other && other.line < row.line; other = few[next]) {
      yield other;
      next += 1;
    }
    yield row;
  }
  yield* few.slice(next);
}

function isTooLong(text: string): boolean {
  return text.length > MOST_CHARACTERS_A_LINE || marks(text) > MOST_MARKS_A_LINE;
}

function isTooMuch(lines: Line[]): boolean {
  return lines.length > MOST_LINES || lines.reduce((sum, { text }) => sum + marks(text), 0) > MOST_MARKS;
}

function marks(text: string): number {
  return text.split(/[*_]/).length - 1;
}

function problem(line: number, message: string): Result<never> {
  return { ok: false, problems: [{ line, column: null, columnName: null, message }] };
}
