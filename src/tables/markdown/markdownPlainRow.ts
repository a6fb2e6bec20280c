import type { Cell } from '../content/table.ts';

/**
 * A piece of a row that means the same whatever stands around it: text without a sign of markup, a sign that is escaped
 * or written by its code as exports do, underscores inside a word, the end of a cell.
 */
const PIECE =
  /(?<text>[^\\`*_<>&|~$[\]\p{Cc}]+|(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9]))|\\(?<escaped>[!-/:-@[-`{-~])|&#(?<code>9|1[03]|3[3-9]|4\d|9[1-6]|12[3-6]);|(?<pipe>\|)/uy;

/**
 * The cells of a row without any markup, or null if the row has to go to the parser. This is the parser's
 * answer in a hundredth of its time (a test compares the two), and nearly all rows of real tables are so.
 */
export function plainRow(line: number, text: string): Cell[] | null {
  const cells: Cell[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  let read = '';
  PIECE.lastIndex = from;
  const endCell = (to: number): void => {
    const written = text.slice(from, to);
    // Only spaces are left out of where a cell begins; an empty one begins after its pipe.
    const indent = /^ *$/.test(written) ? 0 : written.length - written.replace(/^ +/, '').length;
    cells.push({ text: read.trim(), line, column: from + indent + 1 });
    from = to + 1;
    read = '';
  };
  while (PIECE.lastIndex < text.length) {
    const groups = PIECE.exec(text)?.groups;
    if (groups === undefined) return null;
    const { text: plain, escaped, code, pipe } = groups;
    if (pipe !== undefined) endCell(PIECE.lastIndex - 1);
    else read += plain ?? escaped ?? String.fromCharCode(Number(code));
  }
  // What stands behind the last pipe is a cell only if something stands there.
  if (text.slice(from).trim() !== '') endCell(text.length);
  return cells.length === 0 ? null : cells;
}
