import { collected, type LazyTable } from '../content/lazyTable.ts';
import { refused, type Result, type Table } from '../content/table.ts';
import { markdownTables } from './markdownTables.ts';

/**
 * Limits of what the parser reads. Its time and memory grow faster than the text: 2,000 rows in the long format take a
 * second or two. They grow with the square of the marks of emphasis in a paragraph and with the depth of quotes and lists.
 */
const MAX_LINES = 2_000;
const MAX_CHARACTERS = 2_000_000;
const MAX_LINE_CHARACTERS = 30_000;
const MAX_MARKS = 10_000;
const MAX_LINE_MARKS = 500;
const MAX_DEPTH = 10;
const MAX_INDENT = 40;

/** The quotes and lists that a line begins, and its indentation. */
const NESTING = /^[ \t]*(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*/;

/** Escaped characters and underscores inside words, which are no emphasis. */
const NO_MARKS = /\\.|(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9])/g;

const HINT =
  'a | inside a cell is written \\|; a line that is no part of the table needs an empty line before it';
const NONE =
  'there is no Markdown table in the text; a table is a header row, then a row such as |---|---| with as many cells as the header, then the rows';
const LONG_LINE = 'this line has more than 30,000 characters, or more than 500 times * or _; make it shorter';
const DEEP = `this line is more than ${MAX_DEPTH} quotes or lists deep, or begins with more than ${MAX_INDENT} spaces; move the table out of them`;
const LARGE =
  'a text in Markdown has at most 2,000 lines, 2,000,000 characters, and 10,000 times * or _; use CSV for more';

/**
 * Reads the one table (GitHub's Markdown) of a text that may have prose and footnotes around it. Cells are their plain
 * text, without markup. Problems: no table, several tables, rows with too many or too few cells, a text beyond the limits.
 */
export function readMarkdownTable(source: string): Result<Table> {
  return collected(openMarkdownTable(source));
}

/** Like `readMarkdownTable`, but ragged rows are still among the rows. */
export function openMarkdownTable(source: string): Result<LazyTable> {
  // A line more than fits is enough to refuse the text.
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, MAX_LINES + 2);
  if (lines.at(-1) === '') lines.pop();
  const problem = refusedText(source, lines);
  if (problem) return problem;
  const tables = markdownTables(lines);
  const [[header, ...rows] = [], second] = tables;
  if (header === undefined) return refused(1, NONE);
  if (second !== undefined) {
    const at = tables.map(([{ line } = header]) => line).join(', ');
    const message = `the text has ${String(tables.length)} tables (at the lines ${at}); leave only one in it`;
    return refused(second[0]?.line ?? 1, message);
  }
  const eachRow: LazyTable['eachRow'] = (visit) => {
    rows.forEach(visit);
  };
  return { ok: true, value: { columns: header.cells, eachRow, raggedHint: HINT } };
}

function refusedText(source: string, lines: readonly string[]): Result<never> | null {
  if (lines.length > MAX_LINES || source.length > MAX_CHARACTERS) return refused(1, LARGE);
  let total = 0;
  for (const [index, line] of lines.entries()) {
    const marks = line.replace(NO_MARKS, '').split(/[*_]/).length - 1;
    if (line.length > MAX_LINE_CHARACTERS || marks > MAX_LINE_MARKS) return refused(index + 1, LONG_LINE);
    if (isDeep(line)) return refused(index + 1, DEEP);
    total += marks;
  }
  return total > MAX_MARKS ? refused(1, LARGE) : null;
}

function isDeep(line: string): boolean {
  const [before = ''] = NESTING.exec(line) ?? [];
  const nested = before.split(/[^ \t]+/).length - 1;
  // Signs of quotes may follow each other without spaces.
  const quotes = before.split('>').length - 1;
  const indented = before.replaceAll('\t', '    ').length;
  return Math.max(nested, quotes) > MAX_DEPTH || indented > MAX_INDENT;
}
