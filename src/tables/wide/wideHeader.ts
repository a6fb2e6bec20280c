import type { Unit } from '../../domain/capacity/budget.ts';
import { problemAt, quoted, type Cell, type Table, type TableProblem } from '../content/table.ts';
import { wideColumn, wideColumnKey, type WideColumn } from './wideColumns.ts';
import { wideUnit } from './wideUnit.ts';

/** The columns that were understood, by their place in the table, and the unit of the memory in it. */
export interface WideHeader {
  columns: { index: number; header: Cell; column: WideColumn }[];
  unit: Unit;
  problems: TableProblem[];
}

/** Understands the header of a table in the wide format; the columns may come in any order. */
export function wideHeader(table: Table, unit: Unit | null): WideHeader {
  const columns: WideHeader['columns'] = [];
  const problems: TableProblem[] = [];
  const seen = new Map<string, Cell>();
  for (const [index, header] of table.columns.entries()) {
    const parsed = wideColumn(header.text);
    if ('problem' in parsed) {
      problems.push(problemAt(header, header, parsed.problem));
      continue;
    }
    const key = wideColumnKey(parsed.value);
    const first = seen.get(key);
    if (first) {
      const before = `${quoted(first.text)} at column ${String(first.column)}`;
      problems.push(problemAt(header, header, `${quoted(header.text)} says the same as ${before}; keep one`));
      continue;
    }
    seen.set(key, header);
    columns.push({ index, header, column: parsed.value });
  }
  const line = table.columns[0]?.line ?? 1;
  if (!seen.has('name')) {
    const message = 'there is no column "model"; it is needed for the names of the models';
    problems.push({ line, column: null, columnName: 'model', message });
  }
  if (!columns.some(({ column }) => column.kind === 'memory')) {
    const message = 'there is no column with measured memory; it needs a header such as "MiB for BS=1"';
    problems.push({ line, column: null, columnName: null, message });
  }
  const resolved = wideUnit(columns, unit);
  return { columns, unit: resolved.unit, problems: [...problems, ...resolved.problems] };
}
