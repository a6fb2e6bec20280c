import { quoted } from '../../domain/recording/said.ts';
import { headerKey, problemAt, type Cell, type Table, type TableProblem } from '../content/table.ts';

const NAMES = ['name', 'total_memory_mib', 'older_driver_memory_mib', 'aliases'] as const;
const REQUIRED = ['name', 'total_memory_mib'] as const;

export type GpuColumn = (typeof NAMES)[number];

/** Where the columns of the GPU list are in a table. */
export type GpuColumns = Map<GpuColumn, { index: number; header: Cell }>;

/** Finds the columns of the GPU list by their headers, in any order. */
export function gpuColumns(table: Table): { columns: GpuColumns; problems: TableProblem[] } {
  const columns: GpuColumns = new Map();
  const problems: TableProblem[] = [];
  for (const [index, header] of table.columns.entries()) {
    const key = headerKey(header.text);
    const name = NAMES.find((known) => known === key);
    if (name === undefined) {
      const message = `the column ${quoted(header.text)} is not known; known columns are ${NAMES.join(', ')}`;
      problems.push(problemAt(header, header, message));
    } else if (columns.has(name)) {
      problems.push(problemAt(header, header, `there are two columns ${quoted(name)}; keep one`));
    } else {
      columns.set(name, { index, header });
    }
  }
  for (const name of REQUIRED) {
    if (columns.has(name)) continue;
    const message = `there is no column ${quoted(name)}; it is needed`;
    problems.push({ line: table.columns[0]?.line ?? 1, column: null, columnName: name, message });
  }
  return { columns, problems };
}
