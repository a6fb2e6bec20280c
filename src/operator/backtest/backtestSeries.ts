import { readCsvTable } from '../../tables/csv/readCsvTable.ts';
import type { Cell, TableProblem } from '../../tables/content/table.ts';
import { MAX_BATCH_SIZE, MEMORY_LIMIT_MIB, type Reading } from '../../domain/series/reading.ts';
import { type MeasuredSeries, observe } from '../../domain/series/series.ts';
import { CommandError } from '../commandError.ts';

const COLUMNS = ['series', 'batch_size', 'memory_mib'] as const;
const MAX_PROBLEMS = 10;

interface NumberColumn {
  readonly form: RegExp;
  readonly largest: number;
  readonly what: string;
}

const BATCH_SIZE: NumberColumn = {
  form: /^\d+$/,
  largest: MAX_BATCH_SIZE,
  what: 'batch_size is a whole number from 1',
};
const MEMORY: NumberColumn = {
  form: /^\d+(\.\d*)?$/,
  largest: MEMORY_LIMIT_MIB,
  what: 'memory_mib is a number above 0 and',
};

/**
 * The series of a CSV with the columns `series`, `batch_size` and `memory_mib`. Rows are of one series where they
 * agree in `series` and in every other column. Several rows of one batch size are repeated readings.
 * @throws CommandError with the lines that are wrong.
 */
export function backtestSeries(text: string): { series: MeasuredSeries[]; rows: number } {
  const table = readCsvTable(text);
  if (!table.ok) throw refused(table.problems);
  const { columns, rows } = table.value;
  const names = columns.map((column) => column.text.toLowerCase());
  const missing = COLUMNS.filter((name) => !names.includes(name));
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  if (missing.length > 0) throw new CommandError(`the header lacks ${missing.join(', ')}.`);
  if (twice.length > 0) throw new CommandError(`the header has ${twice.join(', ')} twice.`);
  const [batchSizeAt, memoryAt] = [names.indexOf('batch_size'), names.indexOf('memory_mib')];

  const problems: TableProblem[] = [];
  const report = (problem: TableProblem): unknown => problems.push(problem);
  const readings = new Map<string, Reading[]>();
  for (const { cells } of rows) {
    const key = JSON.stringify(
      cells.filter((_, i) => i !== batchSizeAt && i !== memoryAt).map(({ text: value }) => value),
    );
    const batchSize = number(cells[batchSizeAt], BATCH_SIZE, report);
    const memory = number(cells[memoryAt], MEMORY, report);
    if (batchSize === null || memory === null) continue;
    const group = readings.get(key) ?? [];
    // Whole MiB, finer readings rounded up: as measurements are stored.
    group.push({ batchSize, outcome: 'FIT', memoryMiB: Math.ceil(memory), limitMiB: null });
    readings.set(key, group);
  }
  if (problems.length > 0) throw refused(problems);
  if (rows.length === 0) throw new CommandError('there are no rows below the header.');
  return { series: [...readings.values()].map((group) => observe(group)), rows: rows.length };
}

function number(
  cell: Cell | undefined,
  { form, largest, what }: NumberColumn,
  report: (problem: TableProblem) => unknown,
): number | null {
  const text = cell?.text ?? '';
  const value = form.test(text) ? Number(text) : NaN;
  if (value > 0 && value <= largest) return value;
  const message = `${what} up to ${largest.toLocaleString('en')}; got ${JSON.stringify(text.slice(0, 60))}`;
  report({ line: cell?.line ?? 0, column: cell?.column ?? null, columnName: null, message });
  return null;
}

function refused(problems: readonly TableProblem[]): CommandError {
  const told = problems.slice(0, MAX_PROBLEMS).map(({ line, message }) => `  line ${line}: ${message}`);
  const more = problems.length - told.length;
  if (more > 0) told.push(`  and ${more} more.`);
  return new CommandError(`the table cannot be read.\n${told.join('\n')}`);
}
