import type { PublishedFigure } from '../../domain/claims/publishedFigure.ts';
import type { Unit } from '../../domain/capacity/budget.ts';
import { quoted } from '../../domain/recording/said.ts';
import { MAX_BATCH_SIZE, MEMORY_LIMIT_MIB } from '../../domain/series/reading.ts';
import { headerKey } from '../content/table.ts';

/** What a column of the wide format holds. `name`: what messages call it. */
export type WideColumn = { readonly name: string } & (
  | { readonly kind: 'FACT'; readonly field: string }
  /** `label`: the unit that the header names, right or wrong. */
  | { readonly kind: 'MEMORY'; readonly batchSize: number; readonly label: Unit | null }
  | { readonly kind: 'FIGURE'; readonly figure: PublishedFigure['kind']; readonly gb: number | null }
);

const KNOWN =
  'model, input size, pool size (or ppol size), #parameters [M], pretrained/finetuned, ' +
  'GB for BS=n, MiB for BS=n, GiB for BS=n, BS=n, ' +
  'memory usage per image, memory model, maximum batch size for n GB';

const fact = (field: string, name: string): WideColumn => ({ kind: 'FACT', field, name });

/** The columns without a number in their header, also by the long format's names. */
const FIXED: ReadonlyMap<string, WideColumn> = new Map<string, WideColumn>([
  ['model', fact('model', 'model')],
  ['modelname', fact('model', 'model')],
  ['inputsize', fact('inputSize', 'input size')],
  ['ppolsize', fact('poolSize', 'pool size')],
  ['poolsize', fact('poolSize', 'pool size')],
  ['#parameters[m]', fact('parametersMillions', 'parameters')],
  ['parametersmillions', fact('parametersMillions', 'parameters')],
  ['pretrained/finetuned', fact('pretrainedOn', 'pretrained/finetuned')],
  ['pretrainedon', fact('pretrainedOn', 'pretrained/finetuned')],
  ['memoryusageperimage', { kind: 'FIGURE', figure: 'MEMORY_PER_IMAGE', gb: null, name: 'memory per image' }],
  ['memorymodel', { kind: 'FIGURE', figure: 'MEMORY_MODEL', gb: null, name: 'memory model' }],
]);

const LABELS: ReadonlyMap<string, Unit> = new Map([
  ['gb', 'GB'],
  ['mib', 'MIB'],
  ['gib', 'GIB'],
]);

/** Reads a header. A text is why it is not known. */
export function wideColumn(header: string): WideColumn | string {
  const key = headerKey(header);
  const fixed = FIXED.get(key.replace(/[_-]/g, ''));
  if (fixed) return fixed;
  const memory = /^(?:(gb|mib|gib)for)?bs=(\d+)$/.exec(key);
  if (memory) {
    const batchSize = Number(memory[2]);
    if (batchSize < 1 || batchSize > MAX_BATCH_SIZE) {
      return `the batch size in ${quoted(header)} must be from 1 to 1,000,000`;
    }
    return { kind: 'MEMORY', batchSize, label: LABELS.get(memory[1] ?? '') ?? null, name: 'memory' };
  }
  const gb = Number(/^maximumbatchsizefor(\d+(?:\.\d+)?)gb$/.exec(key)?.[1] ?? 'NaN');
  if (gb > 0 && gb * 1000 < MEMORY_LIMIT_MIB) {
    return { kind: 'FIGURE', figure: 'MAX_BATCH_SIZE', gb, name: 'maximum batch size' };
  }
  const what = header === '' ? 'this column has no header' : `the column ${quoted(header)} is not known`;
  return `${what}; known columns are ${KNOWN}`;
}

/** Columns with the same key hold the same thing, of which a row can have only one. For a fact it is the field. */
export function wideColumnKey(column: WideColumn): string {
  if (column.kind === 'FACT') return column.field;
  return column.kind === 'MEMORY'
    ? `BS=${String(column.batchSize)}`
    : `${column.figure} ${String(column.gb)}`;
}
