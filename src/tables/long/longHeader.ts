import type { Unit } from '../../domain/capacity/budget.ts';
import { quoted } from '../../domain/recording/said.ts';
import { problemAt, type Cell, type TableProblem } from '../content/table.ts';
import { type MemoryColumn, unitOf } from '../content/unit.ts';
import { LONG_COLUMNS, longHeading, type LongField } from './longColumns.ts';

/** Where the columns of the long format are in a table, and the unit of its memory. */
export interface LongHeader {
  readonly columns: ReadonlyMap<LongField, { readonly index: number; readonly header: Cell }>;
  readonly unit: Unit;
  readonly problems: readonly TableProblem[];
}

/** Reads the header of a table in the long format; the columns may come in any order. */
export function longHeader(headers: readonly Cell[], unit: Unit | null): LongHeader {
  const columns = new Map<LongField, { index: number; header: Cell }>();
  const memory: MemoryColumn[] = [];
  const problems: TableProblem[] = [];
  for (const [index, header] of headers.entries()) {
    const heading = longHeading(header.text);
    if (heading === null) {
      problems.push(problemAt(header, header, unknownColumn(header.text)));
      continue;
    }
    const { field, label } = heading;
    const first = columns.get(field)?.header;
    if (first) {
      const before = `${quoted(first.text)} at column ${String(first.column)}`;
      problems.push(
        problemAt(header, header, `${quoted(header.text)} means the same as ${before}; keep one`),
      );
      continue;
    }
    columns.set(field, { index, header });
    if (field === 'memoryMiB' || field === 'limitMiB') memory.push({ header, label });
  }
  const resolved = unitOf(memory, unit);
  const missing = missingColumns(columns, headers[0]?.line ?? 1);
  return { columns, unit: resolved.unit, problems: [...problems, ...missing, ...resolved.problems] };
}

function unknownColumn(text: string): string {
  const what = text === '' ? 'this column has no header' : `the column ${quoted(text)} is not known`;
  return `${what}; known columns are ${Object.values(LONG_COLUMNS).join(', ')}`;
}

function missingColumns(columns: LongHeader['columns'], line: number): TableProblem[] {
  const missing = (columnName: string, why: string): TableProblem => ({
    line,
    column: null,
    columnName,
    message: `there is no column "${columnName}"; ${why}`,
  });
  const problems: TableProblem[] = [];
  if (!columns.has('model')) problems.push(missing('model', 'it is needed for the names of the models'));
  if (!columns.has('batchSize')) {
    const why = 'a row per reading needs it, a row per model needs columns such as "MiB for BS=1"';
    problems.push(missing('batch_size', why));
  }
  if (!columns.has('memoryMiB') && !columns.has('outcome')) {
    problems.push(
      missing('memory_mib', 'each row needs the memory that it took, or an outcome OUT_OF_MEMORY'),
    );
  }
  return problems;
}
