import type { TableProblem } from './table.ts';

const INSIDE =
  'a quotation mark inside a cell: put the whole cell in quotation marks and write this one twice';
const AFTER = 'text after the closing quotation mark of a cell: a comma or the end of the line has to follow';
const OPEN = 'this quotation mark is never closed';

/**
 * Finds the quotation mark that csv-parse stumbled over, which says the line at best. Only called for a text
 * that is known to be wrong.
 */
export function csvQuoteProblem(text: string): TableProblem {
  // A cell: quoted (closed or not) or plain; then what may follow it.
  const cell = /(?:"(?:[^"]|"")*("?)|[^",\r\n]*)(,|\r\n|\n|\r|$)?/y;
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) break;
    const isQuoted = text.startsWith('"', start);
    if (isQuoted && match[1] !== '"') return problemAtOffset(text, start, OPEN);
    if (match[2] === undefined) return problemAtOffset(text, cell.lastIndex, isQuoted ? AFTER : INSIDE);
  }
  return problemAtOffset(text, 0, 'this is not comma-separated text: check its quotation marks');
}

function problemAtOffset(text: string, offset: number, message: string): TableProblem {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, columnName: null, message };
}
