import { CsvError, parse } from 'csv-parse/sync';
import { csvCells } from './csvCells.ts';
import { csvQuoteProblem } from './csvQuoteProblem.ts';
import { raggedRows } from './raggedRows.ts';
import { resultOf, type Result, type Table } from './table.ts';

const HINT = 'a cell with a comma in it needs quotation marks around it, an empty cell still needs its comma';

/**
 * Reads a table of comma-separated values (RFC 4180; a byte order mark, any line ends and blank lines are
 * fine). The first row is the header. Texts are trimmed. Problems: no header, ragged rows (all of them),
 * a quotation mark out of place (the first one: nothing after it can be trusted).
 */
export function readCsvTable(source: string): Result<Table> {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const records = recordsOf(text);
  if (records === null) return { ok: false, problems: [csvQuoteProblem(text)] };
  const [header, ...rows] = csvCells(text, records);
  if (header === undefined) {
    const message = 'the text is empty; the first line has to be the header with the names of the columns';
    return { ok: false, problems: [{ line: 1, column: null, columnName: null, message }] };
  }
  return resultOf({ columns: header.cells, rows }, raggedRows(header.cells, rows, HINT));
}

/** The records as csv-parse sees them, or null where it finds a quotation mark out of place. */
function recordsOf(text: string): string[][] | null {
  try {
    return parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
