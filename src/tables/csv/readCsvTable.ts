import { csvRows } from './csvRows.ts';
import { collected } from '../lazyTable.ts';
import type { LazyTable, Result, Table, TableProblem, TableRow } from '../content/table.ts';

const HINT = 'a cell with a comma in it needs quotation marks around it, an empty cell still needs its comma';

/**
 * Reads a table of comma-separated values (RFC 4180; a byte order mark, any line ends and blank lines are
 * fine). The first row is the header. Texts are trimmed. Problems: no header, ragged rows (all of them),
 * a quotation mark out of place (the first one: nothing after it can be trusted).
 */
export function readCsvTable(source: string): Result<Table> {
  return collected(openCsvTable(source));
}

/** The same table with its rows still unread. Problems: no header, or a quotation mark out of place in it. */
export function openCsvTable(source: string): Result<LazyTable> {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const problems: TableProblem[] = [];
  let header: TableRow | undefined;
  const takeHeader = (row: TableRow): false => {
    header = row;
    return false;
  };
  csvRows(text, takeHeader, (problem) => problems.push(problem));
  if (header !== undefined) return { ok: true, value: tableBelow(header, text) };
  const message = 'the text is empty; the first line has to be the header with the names of the columns';
  if (problems.length === 0) problems.push({ line: 1, column: null, columnName: null, message });
  return { ok: false, problems };
}

function tableBelow({ line, cells: columns }: TableRow, text: string): LazyTable {
  const eachRow: LazyTable['eachRow'] = (visit, report) => {
    const visitBelow = (row: TableRow): true => {
      if (row.line > line) visit(row);
      return true;
    };
    csvRows(text, visitBelow, report);
  };
  return { columns, eachRow, raggedHint: HINT };
}
