import type { Unit } from '../../domain/capacity/budget.ts';
import { quoted } from '../../domain/recording/said.ts';
import { problemAt, type Cell, type TableProblem } from '../content/table.ts';
import { type MemoryColumn, unitOf } from '../content/unit.ts';
import { wideColumn, wideColumnKey, type WideColumn } from './wideColumns.ts';

/** The known columns by their keys, and the unit of the memory in them. */
export interface WideHeader {
  columns: Map<string, { index: number; header: Cell; column: WideColumn }>;
  unit: Unit;
  problems: TableProblem[];
}

/** Reads the header of a table in the wide format; the columns may come in any order. */
export function wideHeader(headers: readonly Cell[], unit: Unit | null): WideHeader {
  const columns: WideHeader['columns'] = new Map();
  const memory: MemoryColumn[] = [];
  const problems: TableProblem[] = [];
  for (const [index, header] of headers.entries()) {
    const column = wideColumn(header.text);
    if (typeof column === 'string') {
      problems.push(problemAt(header, header, column));
      continue;
    }
    const key = wideColumnKey(column);
    const first = columns.get(key)?.header;
    if (first) {
      const before = `${quoted(first.text)} at column ${String(first.column)}`;
      problems.push(
        problemAt(header, header, `${quoted(header.text)} means the same as ${before}; keep one`),
      );
      continue;
    }
    columns.set(key, { index, header, column });
    if (column.kind === 'MEMORY') memory.push({ header, label: column.label });
  }
  const line = headers[0]?.line ?? 1;
  if (!columns.has('model')) {
    const message = 'there is no column "model"; it is needed for the names of the models';
    problems.push({ line, column: null, columnName: 'model', message });
  }
  if (memory.length === 0) {
    const message = 'there is no column with measured memory; it needs a header such as "MiB for BS=1"';
    problems.push({ line, column: null, columnName: null, message });
  }
  const resolved = unitOf(memory, unit);
  return { columns, unit: resolved.unit, problems: [...problems, ...resolved.problems] };
}
