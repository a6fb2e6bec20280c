import type { Unit } from '../../domain/capacity/budget.ts';
import { headerKey } from '../cells/headerKey.ts';

/** What a row of the long format says of its model; a row that says nothing else is a model without readings. */
export const MODEL_COLUMNS = ['model', 'family', 'parameters_millions', 'pretrained_on'] as const;

/** What a row says of a reading and its series. */
export const READING_COLUMNS = [
  'input_size',
  'pool_size',
  'mode',
  'precision',
  'optimizer',
  'gpu',
  'framework',
  'framework_version',
  'reading',
  'batch_size',
  'outcome',
  'memory_mib',
  'limit_mib',
  'source',
  'measured_at',
  'recorded_by',
  'note',
] as const;

/** The columns of the long format, in the order in which they are written. */
export const LONG_COLUMNS = [...MODEL_COLUMNS, ...READING_COLUMNS] as const;

export type LongColumn = (typeof LONG_COLUMNS)[number];

/** What a header of the long format names. `label` is the unit in it; null where there is none, or no memory. */
export interface LongHeading {
  readonly name: LongColumn;
  readonly label: Unit | null;
}

const LABELS: ReadonlyMap<string, Unit> = new Map([
  ['mib', 'MIB'],
  ['gib', 'GIB'],
  ['gb', 'GB'],
]);

/** Keys of the wide format's headers, so that a long table may have its names too. */
const OTHER_NAMES: ReadonlyMap<string, LongColumn> = new Map([
  ['modelname', 'model'],
  ['#parameters[m]', 'parameters_millions'],
  ['pretrained/finetuned', 'pretrained_on'],
  ['ppolsize', 'pool_size'],
]);

const BY_KEY: ReadonlyMap<string, LongColumn> = new Map([
  ...OTHER_NAMES,
  ...LONG_COLUMNS.map((name) => [name.replaceAll('_', ''), name] as const),
]);

/** What a header says; `batch_size`, `batchSize`, `Batch size` and `batch-size` say the same. Null: nothing known. */
export function longHeading(header: string): LongHeading | null {
  const key = headerKey(header).replace(/[_-]/g, '');
  const name = BY_KEY.get(key);
  if (name === 'memory_mib' || name === 'limit_mib') return { name, label: 'MIB' };
  if (name !== undefined) return { name, label: null };
  const [, memory, unit = ''] = /^(memory|limit)(gib|gb)?$/.exec(key) ?? [];
  if (memory === undefined) return null;
  return { name: memory === 'memory' ? 'memory_mib' : 'limit_mib', label: LABELS.get(unit) ?? null };
}
