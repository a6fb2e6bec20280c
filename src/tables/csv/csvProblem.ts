import type { CsvError } from 'csv-parse/sync';
import { placeAfter, type Place } from '../content/place.ts';
import type { TableProblem } from '../content/table.ts';

const OPEN = 'this quotation mark is never closed';
const INSIDE =
  'a quotation mark inside a cell: put the whole cell in quotation marks and write this one twice';
const AFTER = 'text after the closing quotation mark of a cell: a comma or the end of the line has to follow';

/**
 * Says what csv-parse stumbled over, and where exactly.
 * @param cell where the cell begins that is wrong
 */
export function csvProblem({ code, bytes, index }: CsvError, text: string, cell: Place): TableProblem {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { ...cell, columnName: null, message: OPEN };
  // `bytes` are those before the cell, but for the comma between.
  const rest = Buffer.from(text)
    .subarray(Number(bytes) + (index === 0 ? 0 : 1))
    .toString();
  const soundPart = rest.slice(0, rest.startsWith('"') ? quotedLength(rest) : rest.indexOf('"'));
  return {
    ...placeAfter(cell, soundPart),
    columnName: null,
    message: code === 'INVALID_OPENING_QUOTE' ? INSIDE : AFTER,
  };
}

/** The length of the quoted cell that a text begins with. Not by a pattern: on a long cell it runs out of stack. */
function quotedLength(text: string): number {
  let end = text.indexOf('"', 1);
  while (text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end + 1;
}
