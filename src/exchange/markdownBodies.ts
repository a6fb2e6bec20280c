import { plainRow } from './markdownPlainRow.ts';
import { markdownTables, type Line } from './markdownTables.ts';
import type { TableRow } from './table.ts';

/** Rows that are parsed at once: the parser's time a row grows with the table, fivefold from 50 to 2,000. */
const SLICE = 50;

/** Plain rows that wait for others before them. */
const MOST_WAITING = 1_000;

/** A table's row of dashes, with a pipe in it at least. */
const DASHES = /^(?=.*\|)[|:\- ]*-[|:\- ]*$/;

/** What can't begin anything else in Markdown, so that below the head of a table it is a row. */
const ROW = /^(\||[A-Za-z]|\d(?!\d{0,8}[.)]))/;

/** Rows that were taken out of a text, and the two lines above them that make them rows. */
export interface Body {
  head: Line[];
  rows: Line[];
}

/**
 * Takes out the lines that can be nothing but rows if the two lines above them are the head of a table.
 * Whether they are is then asked of the parser, with the short text that is left.
 */
export function takeOutBodies(lines: Line[]): { outline: Line[]; bodies: Map<number, Body> } {
  const outline: Line[] = [];
  const bodies = new Map<number, Body>();
  const isLoner = lonerTest(lines);
  let body: Body | null = null;
  for (const line of lines) {
    const above = outline.at(-1);
    const isRow = ROW.test(line.text);
    if (body === null && above && ROW.test(above.text) && DASHES.test(line.text)) {
      body = { head: [above, line], rows: [] };
      bodies.set(above.number, body);
      outline.push(line);
    } else if (body !== null && isRow && isLoner(line.text)) {
      body.rows.push(line);
    } else {
      // A row that depends on the rest of the text stays; the rows after it can still be taken out.
      if (!isRow) body = null;
      outline.push(line);
    }
  }
  return { outline, bodies };
}

/**
 * Tests whether a row and the rest of the text mean the same without each other. A row with `[` may refer to
 * a definition, one with `>` may end a block of HTML around it: where the text has such a thing at all.
 */
function lonerTest(lines: Line[]): (text: string) => boolean {
  const hasDefinitions = lines.some(({ text }) => text.includes(']:'));
  const hasHtml = lines.some(({ text }) => !ROW.test(text) && text.includes('<'));
  return (text) => !(hasDefinitions && text.includes('[')) && !(hasHtml && text.includes('>'));
}

/** Reads rows that were taken out, in their order, while they are walked over. */
export function* markdownBodyRows(body: Body | undefined): Generator<TableRow> {
  if (body === undefined) return;
  const { head, rows } = body;
  let read: TableRow[] = [];
  let others: Line[] = [];
  const readOthers = (): TableRow[] => {
    if (others.length === 0) return read;
    const [table] = markdownTables([...head, ...others]);
    const both = [...read, ...(table ?? []).slice(1)].sort((a, b) => a.line - b.line);
    others = [];
    return both;
  };
  for (const line of rows) {
    const cells = plainRow(line.number, line.text);
    if (cells) read.push({ line: line.number, cells });
    else others.push(line);
    // Rows behind one that is not plain have to wait for it: a bounded number of them.
    if (others.length < SLICE && read.length < MOST_WAITING) continue;
    yield* readOthers();
    read = [];
  }
  yield* readOthers();
}
