import type { Cell, TableRow } from './table.ts';

/**
 * Puts the places in the text to the records that csv-parse found in it, by walking over both: csv-parse
 * itself counts bytes and lines of records, not the columns of cells. Rows that are blank are left out.
 */
export function csvCells(text: string, records: string[][]): TableRow[] {
  const rows: TableRow[] = [];
  const at = { offset: 0, line: 1, lineStart: 0 };
  for (const record of records) {
    skipLineEnds(text, at);
    const start = at.offset;
    const line = at.line;
    const cells: Cell[] = [];
    for (const value of record) {
      if (cells.length > 0) at.offset += 1;
      cells.push(cellAt(text, at, value));
    }
    const blank = cells.length === 1 && text.slice(start, at.offset).trim() === '';
    if (!blank) rows.push({ line, cells });
  }
  return rows;
}

interface Place {
  offset: number;
  line: number;
  lineStart: number;
}

function cellAt(text: string, at: Place, value: string): Cell {
  const isQuoted = text[at.offset] === '"';
  const quotes = isQuoted ? value.split('"').length + 1 : 0;
  // The text itself and not csv-parse's value, which has lost unpaired surrogates on its way through bytes.
  const raw = text.slice(at.offset, at.offset + value.length + quotes);
  const content = isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw;
  const trimmed = content.trim();
  const indent = isQuoted || trimmed === '' ? 0 : raw.length - raw.trimStart().length;
  const cell = { text: trimmed, line: at.line, column: at.offset - at.lineStart + 1 + indent };
  pass(raw, at);
  return cell;
}

function skipLineEnds(text: string, at: Place): void {
  let end = at.offset;
  while (text[end] === '\n' || text[end] === '\r') end += 1;
  pass(text.slice(at.offset, end), at);
}

/** Goes on behind `passed`, the text at this place, and counts the lines in it. */
function pass(passed: string, at: Place): void {
  for (const end of passed.matchAll(/\r\n|\n|\r/g)) {
    at.line += 1;
    at.lineStart = at.offset + end.index + end[0].length;
  }
  at.offset += passed.length;
}
