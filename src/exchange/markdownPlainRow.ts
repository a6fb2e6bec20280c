import type { Cell } from './table.ts';

/**
 * The cells of a row without any markup, or null if the row has to go to the parser. This is the parser's
 * answer in a hundredth of its time (a test compares the two), and nearly all rows of real tables are so.
 */
export function plainRow(line: number, text: string): Cell[] | null {
  // An underscore between letters or digits is no markup; anything not listed here may be.
  const plain =
    /^\|?(?:(?:[A-Za-z0-9 .,:;?/()+=%#°-]|(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9]))+\|)*[A-Za-z0-9 .,:;-]*$/;
  if (!plain.test(text)) return null;
  let offset = text.startsWith('|') ? 1 : 0;
  const parts = text.slice(offset).split('|');
  // What stands behind the last pipe is a cell only if something stands there.
  if (parts.at(-1)?.trim() === '') parts.pop();
  if (parts.length === 0) return null;
  return parts.map((part) => {
    const trimmed = part.trim();
    const indent = trimmed === '' ? 0 : part.length - part.trimStart().length;
    const cell = { text: trimmed, line, column: offset + indent + 1 };
    offset += part.length + 1;
    return cell;
  });
}
