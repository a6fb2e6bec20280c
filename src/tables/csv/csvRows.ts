import { CsvError, parse, type CastingFunction } from 'csv-parse/sync';
import {
  MAX_COLUMNS,
  type Cell,
  type Report,
  type TableRow,
  problemInLine,
  tooManyColumns,
} from '../content/table.ts';
import { csvProblem } from './csvProblem.ts';
import { positionAfter } from './position.ts';

const STOP = new Error('No more rows are wanted.');
const TOO_MANY = new Error('A row has too many cells.');

/**
 * Calls `visit` with each row of comma-separated text (RFC 4180, any line ends) as it is read, until it returns false.
 * Blank lines are skipped. A misplaced quotation mark is reported and ends the reading, since nothing after it can be
 * trusted.
 */
export function csvRows(text: string, visit: (row: TableRow) => boolean, report: Report): void {
  let position = { line: 1, column: 1 };
  let cells: Cell[] = [];
  let isBlank = true;
  // csv-parse does not give the position of a cell; it follows from the text before it.
  const cast: CastingFunction = (value, { quoting }) => {
    if (cells.length === MAX_COLUMNS) throw TOO_MANY;
    const cell = { text: value.trim(), ...position };
    if (quoting || cell.text !== '' || cells.length > 0) isBlank = false;
    if (!quoting && cell.text !== '') cell.column += value.length - value.trimStart().length;
    cells.push(cell);
    position = quoting
      ? positionAfter(position, `"${value.replaceAll('"', '""')}",`)
      : { line: position.line, column: position.column + value.length + 1 };
    return null;
  };
  const visitRow = (): null => {
    const row = { line: cells[0]?.line ?? position.line, cells };
    if (!isBlank && !visit(row)) throw STOP;
    position = { line: position.line + 1, column: 1 };
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
      report(problemInLine(position.line, tooManyColumns('this row has', 'cells')));
      return;
    }
    if (!(error instanceof CsvError)) throw error;
    report(csvProblem(error, text, position));
  }
}
