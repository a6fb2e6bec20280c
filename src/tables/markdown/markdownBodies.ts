import { plainRow } from './markdownPlainRow.ts';
import { markdownTables, type Line } from './markdownTables.ts';
import type { TableRow } from '../content/table.ts';

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
 * @param most how many lines may be left. @returns null where there are more.
 */
export function takeOutBodies(
  text: string,
  most: number,
): { outline: Line[]; bodies: Map<number, Body> } | null {
  const outline: Line[] = [];
  const bodies = new Map<number, Body>();
  const isLoner = lonerTest(text);
  let body: Body | null = null;
  for (const line of linesOf(text)) {
    if (outline.length > most) return null;
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
  return outline.length > most ? null : { outline, bodies };
}

/** The lines of a text one by one, since tens of millions of them are not to be held in memory. */
export function* linesOf(text: string): Generator<Line> {
  const end = /\r\n|\n|\r/g;
  let [from, number] = [0, 1];
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    yield { number, text: text.slice(from, found.index) };
    from = end.lastIndex;
    number += 1;
  }
  yield { number, text: text.slice(from) };
}

/**
 * Tests whether a row and the rest of the text mean the same without each other. A row with `[` may refer to
 * a definition, one with `>` may end a block of HTML around it: where the text has such a thing at all.
 */
function lonerTest(whole: string): (text: string) => boolean {
  const hasDefinitions = whole.includes(']:');
  const hasHtml = hasHtmlOutside(whole);
  return (text) => !(hasDefinitions && text.includes('[')) && !(hasHtml && text.includes('>'));
}

function hasHtmlOutside(whole: string): boolean {
  if (!whole.includes('<')) return false;
  for (const { text } of linesOf(whole)) if (text.includes('<') && !ROW.test(text)) return true;
  return false;
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
