import {
  decimal,
  isUnknown,
  millions,
  modelName,
  name,
  wholeNumber,
  type Parsed,
} from '../cells/cellValues.ts';
import { MIB_PER_UNIT, type Unit } from '../../domain/capacity/budget.ts';
import { LARGEST_BATCH_SIZE } from '../../domain/series/reading.ts';
import { LARGEST_SIDE } from '../../domain/recording/amounts.ts';
import { OUT_OF_MEMORY } from '../cells/closedSets.ts';
import { memoryMiB } from '../cells/memoryUnit.ts';
import type { Cell } from '../content/table.ts';
import type { WideColumn } from './wideColumns.ts';
import type { WideRow } from './wideRow.ts';

const NO_LIMIT =
  'the wide format has no limit for an out-of-memory run; use the long format, or leave the cell empty';

/** Reads one cell into its row. Gives what is wrong with it, or null. */
export function readWideCell(row: WideRow, column: WideColumn, cell: Cell, unit: Unit): string | null {
  const { text } = cell;
  if (column.kind === 'name') {
    return take(modelName(text), (model) => (row.name = model));
  }
  if (isUnknown(text)) return null;
  const { published } = row;
  const perUnit = MIB_PER_UNIT[unit];
  switch (column.kind) {
    case 'inputSize':
      return take(wholeNumber(text, 'input size', 1, LARGEST_SIDE), (size) => (row.inputSize = size));
    case 'poolSize':
      return take(wholeNumber(text, 'pool size', 1, LARGEST_SIDE), (size) => (row.poolSize = size));
    case 'parametersMillions':
      return take(millions(text, 'parameters'), (value) => (row.parametersMillions = value));
    case 'pretrainedOn':
      return take(name(text, 'pretrained/finetuned'), (dataSet) => (row.pretrainedOn = dataSet));
    case 'memory':
      if (OUT_OF_MEMORY.test(text)) return NO_LIMIT;
      return take(memoryMiB(text, unit, 'UP'), (mib) =>
        row.readings.push({ batchSize: column.batchSize, memoryMiB: mib, column: cell.column }),
      );
    case 'memoryPerImage':
      return take(
        decimal(text, 'memory per image'),
        (memory) => (published.memoryPerImage = memory * perUnit),
      );
    case 'memoryModel':
      return take(decimal(text, 'memory model'), (memory) => (published.memoryModel = memory * perUnit));
    case 'maxBatchSize':
      return take(wholeNumber(text, 'maximum batch size', 0, LARGEST_BATCH_SIZE), (batchSize) =>
        published.maxBatchSizes.push({ gb: column.gb, batchSize }),
      );
  }
}

function take<T>(parsed: Parsed<T>, use: (value: T) => unknown): string | null {
  if ('problem' in parsed) return parsed.problem;
  use(parsed.value);
  return null;
}
