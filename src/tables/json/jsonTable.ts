import { plainNumber } from '../cells/plainNumber.ts';
import {
  MOST_COLUMNS,
  type Cell,
  type LazyTable,
  type Result,
  type TableProblem,
  type TableRow,
  shown,
  tooManyColumns,
} from '../content/table.ts';

/** A cell of JSON has no column in its line. */
const NO_COLUMN = 0;

/**
 * Reads an array of objects as a table: a column a key, in the order in which they come up; a `line` is the
 * place of the object in the array, from 1. Numbers are read as they are written in decimal, null and a
 * missing key as an empty cell. Problems: no JSON (with its real line and column), no array, values that are
 * no text or number.
 */
export function openJsonTable(source: string): Result<LazyTable> {
  let value: unknown;
  try {
    value = JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source);
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(error)] };
  }
  if (!Array.isArray(value)) return problem('the text has to be an array of objects: [{"model": "…", …}, …]');
  const objects: unknown[] = value;
  const keys = new Map<string, number>();
  for (const object of objects) {
    if (!isObject(object)) continue;
    for (const key of Object.keys(object)) if (!keys.has(key)) keys.set(key, keys.size);
    if (keys.size > MOST_COLUMNS) return problem(tooManyColumns('the objects have', 'different keys'));
  }
  if (objects.length > 0 && keys.size === 0) return problem('none of the objects has a key');
  const columns = Array.from(keys.keys(), (text) => ({ text, line: 1, column: NO_COLUMN }));
  const eachRow: LazyTable['eachRow'] = (visit, report) => {
    for (const [index, object] of objects.entries()) {
      const line = index + 1;
      if (isObject(object)) visit(rowOf(object, line, keys, report));
      else
        report({
          line,
          column: null,
          columnName: null,
          message: 'this is no object; write {"model": "…", …}',
        });
    }
  };
  return { ok: true, value: { columns, eachRow, raggedHint: null } };
}

/** Only the keys that an object has get cells: to look at all keys in each object would take far longer than the text is. */
function rowOf(
  object: Readonly<Record<string, unknown>>,
  line: number,
  keys: ReadonlyMap<string, number>,
  report: (problem: TableProblem) => void,
): TableRow {
  const cells: Cell[] = [];
  for (const [key, value] of Object.entries(object)) {
    const cell = { text: '', line, column: NO_COLUMN };
    if (typeof value === 'string') cell.text = value.trim();
    else if (typeof value === 'number') cell.text = plainNumber(value);
    else if (value !== null) {
      const message = 'this has to be a text, a number or null';
      report({ line, column: null, columnName: shown(key), message });
    }
    cells[keys.get(key) ?? 0] = cell;
  }
  return { line, cells };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** V8 tells the place for some mistakes, and for the others the text around it. */
function syntaxProblem(error: unknown): TableProblem {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
  return {
    line: Number(line ?? 1),
    column: column === undefined ? null : Number(column),
    columnName: null,
    message: `this is not JSON: ${message.replace(/ in JSON at position.*$/s, '').replace(/\s+/g, ' ')}`,
  };
}

function problem(message: string): Result<never> {
  return { ok: false, problems: [{ line: 1, column: null, columnName: null, message }] };
}
