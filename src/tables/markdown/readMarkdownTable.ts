import { linesOf, markdownBodyRows, takeOutBodies, type Body } from './markdownBodies.ts';
import { plainRow } from './markdownPlainRow.ts';
import { markdownTables, type Line, type RawTable } from './markdownTables.ts';
import { collected } from '../lazyTable.ts';
import type { LazyTable, Result, Table, TableRow } from '../content/table.ts';

/**
 * What the parser may get to see at once. It takes gigabytes for 100,000 lines, its time grows with the square of the
 * marks of emphasis and of the quotes and lists inside one another, and their depth takes its stack: within these limits
 * it stays at a few seconds.
 */
const MOST_LINES = 2_000;
const MOST_MARKS = 10_000;
const MOST_MARKS_A_LINE = 500;
const MOST_CHARACTERS_A_LINE = 10_000;
const MOST_NESTED = 10;
const MOST_INDENTED = 40;

/** The quotes and lists that a line begins, and its indentation. */
const NESTING = /^[ \t]*(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*/;

const HINT =
  'a | inside a cell is written \\|; a line that is no part of the table needs an empty line before it';
const NONE =
  'there is no Markdown table in the text; a table is a header row, then a row such as |---|---| with as many cells as the header, then the rows';
const TOO_LONG = 'this line has more than 10,000 characters, or more than 500 times * or _; make it shorter';
const TOO_DEEP = `this line is more than ${MOST_NESTED} quotes or lists deep, or begins with more than ${MOST_INDENTED} spaces; take the table out of them`;
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
  const tables = tablesOf(text);
  if ('line' in tables) return problem(tables.line, tables.message);
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

/** Why the parser may not see a text. */
interface Refused {
  line: number;
  message: string;
}

/**
 * What the parser would say of the whole text; it gets to see little more than the heads of the tables.
 */
function tablesOf(text: string): FoundTable[] | Refused {
  const taken = takeOutBodies(text, MOST_LINES);
  if (taken === null) return { line: 1, message: TOO_MUCH };
  const { outline, bodies } = taken;
  const refused = refusedLine(outline) ?? refusedRow(bodies.values());
  if (refused) return refused;
  const tables = markdownTables(outline);
  const heads = new Set(tables.map(([header]) => header.line));
  if ([...bodies.keys()].every((line) => heads.has(line))) {
    return tables.map((table) => found(table, bodies.get(table[0].line)));
  }
  // Lines were taken out that belong to something else, such as a block of code: not worth being clever.
  const lines: Line[] = [];
  for (const line of linesOf(text)) if (lines.push(line) > MOST_LINES) break;
  return refusedLine(lines) ?? markdownTables(lines).map((table) => found(table));
}

/** Why the parser may not see these lines. */
function refusedLine(lines: Line[]): Refused | null {
  if (lines.length > MOST_LINES) return { line: 1, message: TOO_MUCH };
  let all = 0;
  for (const { number, text } of lines) {
    if (isTooLong(text)) return { line: number, message: TOO_LONG };
    if (isTooDeep(text)) return { line: number, message: TOO_DEEP };
    all += marks(text);
  }
  return all > MOST_MARKS ? { line: 1, message: TOO_MUCH } : null;
}

/** Rows that the parser does not see may be as long as they like. */
function refusedRow(bodies: Iterable<Body>): Refused | null {
  for (const { rows } of bodies) {
    const row = rows.find(({ number, text }) => isTooLong(text) && plainRow(number, text) === null);
    if (row) return { line: row.number, message: TOO_LONG };
  }
  return null;
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

function isTooDeep(text: string): boolean {
  const [before = ''] = NESTING.exec(text) ?? [];
  const nested = before.split(/[^ \t]+/).length - 1;
  // Signs of quotes may stand without spaces between them.
  const quotes = before.split('>').length - 1;
  const indented = before.replaceAll('\t', '    ').length;
  return Math.max(nested, quotes) > MOST_NESTED || indented > MOST_INDENTED;
}

function marks(text: string): number {
  return text.split(/[*_]/).length - 1;
}

function problem(line: number, message: string): Result<never> {
  return { ok: false, problems: [{ line, column: null, columnName: null, message }] };
}
