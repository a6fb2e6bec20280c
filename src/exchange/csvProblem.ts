import type { CsvError } from 'csv-parse/sync';
import { placeAfter, type Place } from './place.ts';
import type { TableProblem } from './table.ts';

const OPEN = 'this quotation mark is never closed';
const INSIDE =
  'a quotation mark inside a cell: put the whole cell in quotation marks and write this one twice';
const AFTER = 'text after the closing quotation mark of a cell: a comma or the end of the line has to follow';

/** All of a cell that stands before the quotation mark out of place, or the closing one with it. */
const SOUND_PART = /^(?:"[^"]*(?:""[^"]*)*"|[^"]*)/;

/**
 * Says what csv-parse stumbled over, and where exactly.
 * @param cell where the cell begins that is wrong
 */
export function csvProblem({ code, bytes, index }: CsvError, text: string, cell: Place): TableProblem {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { ...cell, columnName: null, message: OPEN };
  // `bytes` are those before the cell, but for the comma between.
  const rest = Buffer.from(text).subarray(Number(bytes) + (index === 0 ? 0 : 1));
  const soundPart = SOUND_PART.exec(rest.toString())?.[0] ?? '';
  return {
    ...placeAfter(cell, soundPart),
    columnName: null,
    message: code === 'INVALID_OPENING_QUOTE' ? INSIDE : AFTER,
  };
}
