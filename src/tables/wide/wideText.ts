import { capacity } from '../../domain/capacity/capacity.ts';
import { lineThrough } from '../../domain/line/estimators.ts';
import { intercept, slope } from '../../domain/line/line.ts';
import { type MeasuredSeries, type Point, observe } from '../../domain/series/series.ts';
import type { Value, WritableTable } from '../tableText.ts';

/** A model at an input size, as a row of the wide format. */
export interface WideRecord {
  readonly model: string;
  readonly inputSize: number;
  readonly poolSize: number | null;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
  /** By ascending batch size. */
  readonly points: readonly Point[];
}

/** Budgets of the seed table, in nominal GB. */
const BUDGETS_GB = [22, 12];

/** Maximum number of cells of an aligned table: larger ones are for programs, and not held in memory. */
const MAX_ALIGNED = 20_000;

/**
 * A table in the wide format: the columns of the seed table, with MiB in the headers instead of GB, and a column for each
 * batch size. Memory is the median of the readings in whole MiB, rounded up. The derived columns follow from the cells of
 * their row as in the seed table: the line through the smallest and the largest batch size, rounded to the nearest whole
 * number. So the table reads back unchanged.
 * @param records iterated once.
 * @param found the batch sizes of all records.
 * @param count of the records.
 */
export function wideTable(
  records: Iterable<WideRecord>,
  found: ReadonlySet<number>,
  count: number,
): WritableTable {
  // The format needs a memory column.
  const batchSizes = found.size === 0 ? [1] : [...found].sort((a, b) => a - b);
  const columns = [
    'model',
    'input size',
    'pool size',
    '#parameters [M]',
    'pretrained/finetuned',
    ...batchSizes.map((batchSize) => `MiB for BS=${String(batchSize)}`),
    'memory usage per image',
    'memory model',
    ...BUDGETS_GB.map((gb) => `maximum batch size for ${String(gb)} GB`),
  ];
  return { columns, rows: rowsOf(records, batchSizes), isAligned: count * columns.length <= MAX_ALIGNED };
}

function* rowsOf(records: Iterable<WideRecord>, batchSizes: readonly number[]): Generator<Value[]> {
  for (const record of records) yield rowOf(record, batchSizes);
}

function rowOf(record: WideRecord, batchSizes: readonly number[]): Value[] {
  const { model, inputSize, poolSize, parametersMillions, pretrainedOn } = record;
  const cells = new Map(record.points.map(({ batchSize, memoryMiB }) => [batchSize, Math.ceil(memoryMiB)]));
  return [
    model,
    inputSize,
    poolSize,
    parametersMillions,
    pretrainedOn,
    ...batchSizes.map((batchSize) => cells.get(batchSize) ?? null),
    ...derived(seriesOf(cells)),
  ];
}

/** The series of the cells of a row, as a reader of the table sees it. */
function seriesOf(cells: ReadonlyMap<number, number>): MeasuredSeries {
  return observe(
    Array.from(cells, ([batchSize, memoryMiB]) => ({ batchSize, outcome: 'FIT', memoryMiB, limitMiB: null })),
  );
}

function derived(series: MeasuredSeries): Value[] {
  const line = lineThrough(series.points, 'ENDPOINTS');
  const whole = (value: number | null): Value => (value === null ? null : Math.round(value));
  return [
    whole(line && slope(line)),
    whole(line && intercept(line)),
    ...BUDGETS_GB.map((gb) => capacity(series, gb * 1000, 'ENDPOINTS', 'NEAREST')),
  ];
}
