import { csvQuoteProblem } from './csvQuoteProblem.ts';
import type { Cell, Report, TableRow } from './table.ts';

/**
 * The rows of comma-separated text (RFC 4180, any line ends), read while they are walked over, so that a large
 * text takes no more memory than itself. Blank lines are left out. A quotation mark out of place is reported
 * and ends the walk, since nothing after it can be trusted.
 */
export function* csvRows(text: string, report: Report): Generator<TableRow> {
  // Plain, or quoted with quotation marks inside doubled; then what has to follow.
  const cell = /("[^"]*(?:""[^"]*)*"|[^",\r\n]*)(,|\r\n|\n|\r|$)/y;
  let [line, lineStart] = [1, 0];
  let cells: Cell[] = [];
  let rowLine = line;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) {
      report(csvQuoteProblem(text));
      return;
    }
    const [, raw = '', end = ''] = match;
    if (cells.length === 0) rowLine = line;
    cells.push(cellOf(raw, line, start - lineStart + 1));
    if (raw.startsWith('"')) {
      for (const { 0: lineEnd, index } of raw.matchAll(LINE_END)) {
        line += 1;
        lineStart = start + index + lineEnd.length;
      }
    }
    if (end === ',') continue;
    if (cells.length > 1 || raw.trim() !== '') yield { line: rowLine, cells };
    cells = [];
    line += 1;
    lineStart = cell.lastIndex;
  }
}

const LINE_END = /\r\n|\n|\r/g;

function cellOf(raw: string, line: number, column: number): Cell {
  if (raw.startsWith('"')) return { text: raw.slice(1, -1).replaceAll('""', '"').trim(), line, column };
  const text = raw.trim();
  const indent = text === '' ? 0 : raw.length - raw.trimStart().length;
  return { text, line, column: column + indent };
}
