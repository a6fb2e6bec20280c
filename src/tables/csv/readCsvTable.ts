import { collected, type LazyTable } from '../content/lazyTable.ts';
import {
  problemInLine,
  type Result,
  type Table,
  type TableProblem,
  type TableRow,
} from '../content/table.ts';
import { csvRows } from './csvRows.ts';

const HINT = 'a cell with a comma in it needs quotation marks around it, an empty cell still needs its comma';

/**
 * Reads a table of comma-separated values (RFC 4180, with or without byte order mark; any line ends and blank lines).
 * The first row is the header. Texts are trimmed. Problems: no header, all ragged rows, the first misplaced quotation
 * mark.
 */
export function readCsvTable(source: string): Result<Table> {
  return collected(openCsvTable(source));
}

/** Reads the header of a table, and the rows when they are visited. */
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
  return { ok: false, problems: problems.length > 0 ? problems : [problemInLine(1, message)] };
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
