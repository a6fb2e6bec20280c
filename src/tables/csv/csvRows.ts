import { CsvError, parse, type CastingFunction } from 'csv-parse/sync';
import { csvProblem } from './csvProblem.ts';
import { START, placeAfter } from '../content/place.ts';
import { MOST_COLUMNS, type Cell, type Report, type TableRow, tooManyColumns } from '../content/table.ts';

const STOP = new Error('enough rows were read');
const TOO_MANY = new Error('a row has too many cells');

/**
 * Calls `visit` with each row of comma-separated text (RFC 4180, any line ends) as soon as it is read, until it
 * returns false; no row is kept. Blank lines are left out. A quotation mark out of place is reported and ends
 * the reading, since nothing after it can be trusted.
 */
export function csvRows(text: string, visit: (row: TableRow) => boolean, report: Report): void {
  let place = START;
  let cells: Cell[] = [];
  let isBlank = true;
  // Where a cell stands csv-parse does not tell, but it follows from all that stands before it.
  const cast: CastingFunction = (value, { quoting }) => {
    if (cells.length === MOST_COLUMNS) throw TOO_MANY;
    const cell = { text: value.trim(), ...place };
    if (quoting || cell.text !== '' || cells.length > 0) isBlank = false;
    if (!quoting && cell.text !== '') cell.column += value.length - value.trimStart().length;
    cells.push(cell);
    place = quoting
      ? placeAfter(place, `"${value.replaceAll('"', '""')}",`)
      : { line: place.line, column: place.column + value.length + 1 };
    return null;
  };
  const visitRow = (): null => {
    const row = { line: cells[0]?.line ?? place.line, cells };
    if (!isBlank && !visit(row)) throw STOP;
    place = { line: place.line + 1, column: 1 };
    cells = [];
    isBlank = true;
    return null;
  };
  try {
    parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      cast,
      on_record: visitRow,
    });
  } catch (error) {
    if (error === STOP) return;
    if (error === TOO_MANY) {
      const message = tooManyColumns('this row has', 'cells');
      report({ line: place.line, column: null, columnName: null, message });
      return;
    }
    if (!(error instanceof CsvError)) throw error;
    report(csvProblem(error, text, place));
  }
}
