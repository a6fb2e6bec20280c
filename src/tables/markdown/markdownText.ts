/** The reader allows 500 `*` and `_` in a line, so texts with many of them are written with codes. */
const FEW_MARKS = 20;

/** A text as the cell of a Markdown table: what could be read as markup is escaped, line ends are `&#10;`. */
export function markdownCell(text: string): string {
  const hasFewMarks = text.split(/[*_]/).length <= FEW_MARKS;
  // An underscore between letters or digits is no markup. Brackets are written by their codes: with a
  // backslash they would still look like a definition to the reader, which then has to read row by row.
  return text.replace(
    /(?<=[A-Za-z0-9])(_+)(?=[A-Za-z0-9])|[\\`*_<>&|~$[\]\t\r\n]/g,
    (found: string, inWord) => {
      if (inWord !== undefined && hasFewMarks) return found;
      const isCode = !hasFewMarks || /[[\]\t\r\n]/.test(found);
      return Array.from(found, (sign) => (isCode ? `&#${String(sign.charCodeAt(0))};` : `\\${sign}`)).join(
        '',
      );
    },
  );
}

/** The lines of a Markdown table. @param columns and rows as they are to stand there: escaped already. */
export function* markdownText(
  columns: readonly string[],
  rows: Iterable<readonly string[]>,
  isAligned: boolean,
): Generator<string> {
  const head = columns;
  const kept = isAligned ? Array.from(rows) : rows;
  const widths = head.map((name) => Math.max(3, isAligned ? width(name) : 0));
  if (isAligned) {
    for (const row of kept)
      for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  }
  const line = (cells: readonly string[]): string =>
    `|${cells.map((cell, i) => ` ${isAligned ? padded(cell, widths[i] ?? 0) : cell} `).join('|')}|\n`;
  yield line(head);
  yield `|${widths.map((size) => '-'.repeat(size + 2)).join('|')}|\n`;
  for (const row of kept) yield line(row);
}

function width(text: string): number {
  return Array.from(text).length;
}

function padded(text: string, size: number): string {
  return text + ' '.repeat(size - width(text));
}
