import type { Unit } from '../../domain/capacity/budget.ts';
import { headerKey } from '../content/table.ts';

/** Columns about the model, by field; a row without any other value is a model without readings. */
export const MODEL_COLUMNS = {
  model: 'model',
  family: 'family',
  parametersMillions: 'parameters_millions',
  pretrainedOn: 'pretrained_on',
} as const;

/** Columns about a reading and its series, by field. */
export const READING_COLUMNS = {
  inputSize: 'input_size',
  poolSize: 'pool_size',
  mode: 'mode',
  precision: 'precision',
  optimizer: 'optimizer',
  gpu: 'gpu',
  framework: 'framework',
  frameworkVersion: 'framework_version',
  reading: 'reading',
  batchSize: 'batch_size',
  outcome: 'outcome',
  memoryMiB: 'memory_mib',
  limitMiB: 'limit_mib',
  source: 'source',
  measuredAt: 'measured_at',
  recordedBy: 'recorded_by',
  note: 'note',
} as const;

/** The columns of the long format by field, in the order in which they are written. */
export const LONG_COLUMNS = { ...MODEL_COLUMNS, ...READING_COLUMNS } as const;

export type ModelField = keyof typeof MODEL_COLUMNS;
export type ReadingField = keyof typeof READING_COLUMNS;
export type LongField = keyof typeof LONG_COLUMNS;

export const MODEL_FIELDS = Object.keys(MODEL_COLUMNS) as readonly ModelField[];
export const READING_FIELDS = Object.keys(READING_COLUMNS) as readonly ReadingField[];

/** The field that a header names. `label`: the unit in it; null if it has none, or is not about memory. */
export interface LongHeading {
  readonly field: LongField;
  readonly label: Unit | null;
}

const LABELS: ReadonlyMap<string, Unit> = new Map([
  ['mib', 'MIB'],
  ['gib', 'GIB'],
  ['gb', 'GB'],
]);

/** Keys of the wide format's headers, which a long table may have too. */
const OTHER_NAMES: ReadonlyMap<string, LongField> = new Map([
  ['modelname', 'model'],
  ['#parameters[m]', 'parametersMillions'],
  ['pretrained/finetuned', 'pretrainedOn'],
  ['ppolsize', 'poolSize'],
]);

const BY_KEY: ReadonlyMap<string, LongField> = new Map([
  ...OTHER_NAMES,
  ...[...MODEL_FIELDS, ...READING_FIELDS].map((field) => [field.toLowerCase(), field] as const),
]);

/** Reads a header; `batch_size`, `batchSize`, `Batch size` and `batch-size` are the same. Null: not known. */
export function longHeading(header: string): LongHeading | null {
  const key = headerKey(header).replace(/[_-]/g, '');
  const [, memory, unit = ''] = /^(memory|limit)(mib|gib|gb)?$/.exec(key) ?? [];
  if (memory !== undefined) {
    return { field: memory === 'memory' ? 'memoryMiB' : 'limitMiB', label: LABELS.get(unit) ?? null };
  }
  const field = BY_KEY.get(key);
  return field === undefined ? null : { field, label: null };
}
