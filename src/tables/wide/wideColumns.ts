import { LARGEST_BATCH_SIZE, LARGEST_MEMORY_MIB } from '../../domain/series/reading.ts';
import { headerKey } from '../cells/headerKey.ts';
import type { Parsed } from '../cells/cellValues.ts';
import type { Unit } from '../../domain/capacity/budget.ts';
import { quoted } from '../content/table.ts';

/** What a column of the wide format holds. `label` is the unit that the header names, right or wrong. */
export type WideColumn =
  | { kind: 'name' | 'inputSize' | 'poolSize' | 'parametersMillions' | 'pretrainedOn' }
  | { kind: 'memory'; batchSize: number; label: Unit | null }
  | { kind: 'memoryPerImage' | 'memoryModel' }
  | { kind: 'maxBatchSize'; gb: number };

const KNOWN =
  'model, input size, pool size (or ppol size), #parameters [M], pretrained/finetuned, ' +
  'GB for BS=n, MiB for BS=n, GiB for BS=n, BS=n, ' +
  'memory usage per image, memory model, maximum batch size for n GB';

const FIXED: ReadonlyMap<string, WideColumn> = new Map<string, WideColumn>([
  ['model', { kind: 'name' }],
  ['modelname', { kind: 'name' }],
  ['inputsize', { kind: 'inputSize' }],
  ['ppolsize', { kind: 'poolSize' }],
  ['poolsize', { kind: 'poolSize' }],
  ['#parameters[m]', { kind: 'parametersMillions' }],
  ['pretrained/finetuned', { kind: 'pretrainedOn' }],
  // The long format's names, as far as they mean the same.
  ['parametersmillions', { kind: 'parametersMillions' }],
  ['pretrainedon', { kind: 'pretrainedOn' }],
  ['memoryusageperimage', { kind: 'memoryPerImage' }],
  ['memorymodel', { kind: 'memoryModel' }],
]);

const LABELS: ReadonlyMap<string, Unit> = new Map([
  ['gb', 'GB'],
  ['mib', 'MIB'],
  ['gib', 'GIB'],
]);

/** What the header says that its column holds, or why it can't be told. */
export function wideColumn(header: string): Parsed<WideColumn> {
  const key = headerKey(header);
  const fixed = FIXED.get(key.replace(/[_-]/g, ''));
  if (fixed) return { value: fixed };
  const memory = /^(?:(gb|mib|gib)for)?bs=(\d+)$/.exec(key);
  if (memory) {
    const batchSize = Number(memory[2]);
    if (batchSize >= 1 && batchSize <= LARGEST_BATCH_SIZE) {
      return { value: { kind: 'memory', batchSize, label: LABELS.get(memory[1] ?? '') ?? null } };
    }
    return { problem: `the batch size in ${quoted(header)} must be from 1 to 1,000,000` };
  }
  const gb = Number(/^maximumbatchsizefor(\d+(?:\.\d+)?)gb$/.exec(key)?.[1] ?? 'NaN');
  if (gb > 0 && gb * 1000 < LARGEST_MEMORY_MIB) return { value: { kind: 'maxBatchSize', gb } };
  const what = header === '' ? 'this column has no header' : `the column ${quoted(header)} is not known`;
  return { problem: `${what}; known columns are ${KNOWN}` };
}

/** Two columns with the same key hold the same thing, of which a row can have only one. */
export function wideColumnKey(column: WideColumn): string {
  if (column.kind === 'memory') return `BS=${String(column.batchSize)}`;
  return column.kind === 'maxBatchSize' ? `GB=${String(column.gb)}` : column.kind;
}
