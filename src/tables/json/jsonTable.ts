import { plainNumber } from '../../domain/recording/plainNumber.ts';
import type { LazyTable } from '../content/lazyTable.ts';
import {
  MAX_COLUMNS,
  type Cell,
  type Result,
  type TableProblem,
  type TableRow,
  problemInLine,
  refused,
  shown,
  tooManyColumns,
} from '../content/table.ts';

/** Cells of JSON have no column of characters. */
const NO_COLUMN = 0;

/**
 * Reads an array of objects as a table: a column per key, in the order of their first use; a `line` is the index of the
 * object in the array, from 1. Numbers become plain decimals, null and missing keys empty cells. Problems: no JSON (with
 * its real line and column), no array, values other than text, number and null.
 */
export function openJsonTable(source: string): Result<LazyTable> {
  let value: unknown;
  try {
    value = JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source);
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(error)] };
  }
  if (!Array.isArray(value))
    return refused(1, 'the text has to be an array of objects: [{"model": "…", …}, …]');
  const objects: unknown[] = value;
  const keys = new Map<string, number>();
  for (const object of objects) {
    if (!isObject(object)) continue;
    for (const key of Object.keys(object)) if (!keys.has(key)) keys.set(key, keys.size);
    if (keys.size > MAX_COLUMNS) return refused(1, tooManyColumns('the objects have', 'different keys'));
  }
  if (objects.length > 0 && keys.size === 0) return refused(1, 'none of the objects has a key');
  const columns = Array.from(keys.keys(), (text) => ({ text, line: 1, column: NO_COLUMN }));
  const eachRow: LazyTable['eachRow'] = (visit, report) => {
    for (const [index, object] of objects.entries()) {
      const line = index + 1;
      if (isObject(object)) visit(rowOf(object, line, keys, report));
      else report(problemInLine(line, 'this is no object; write {"model": "…", …}'));
    }
  };
  return { ok: true, value: { columns, eachRow, raggedHint: null } };
}

/** Only the keys that an object has get cells: all keys of all objects could be far more than the text is long. */
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

/** V8 gives the position of some mistakes, and of the others the text around them. */
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
