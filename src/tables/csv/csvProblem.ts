import type { CsvError } from 'csv-parse/sync';
import type { TableProblem } from '../content/table.ts';
import { type Position, positionAfter } from './position.ts';

const OPEN = 'this quotation mark is never closed';
const INSIDE =
  'a quotation mark inside a cell: put the whole cell in quotation marks and write this one twice';
const AFTER = 'text after the closing quotation mark of a cell: a comma or the end of the line has to follow';

/**
 * Describes an error of csv-parse, with its exact position.
 * @param cell where the wrong cell begins.
 */
export function csvProblem({ code, bytes, index }: CsvError, text: string, cell: Position): TableProblem {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { ...cell, columnName: null, message: OPEN };
  // `bytes` are those before the cell, but for the comma between.
  const rest = Buffer.from(text)
    .subarray(Number(bytes) + (index === 0 ? 0 : 1))
    .toString();
  const soundPart = rest.slice(0, rest.startsWith('"') ? quotedLength(rest) : rest.indexOf('"'));
  return {
    ...positionAfter(cell, soundPart),
    columnName: null,
    message: code === 'INVALID_OPENING_QUOTE' ? INSIDE : AFTER,
  };
}

/** Length of the quoted cell at the start of a text. A regular expression would run out of stack on a long cell. */
function quotedLength(text: string): number {
  let end = text.indexOf('"', 1);
  while (text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end + 1;
}
