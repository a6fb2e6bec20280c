import { seededRandom } from '../dataset/random.ts';
import { BULK_HEADER } from '../peers/shared/bulkRows.ts';
import type { MeasuredModel } from './measuredModel.ts';

export const BULK_ROWS = 100_000;

/** New readings of known series, as CSV in our long format. */
export function bulkTable(models: readonly MeasuredModel[]): string {
  const random = seededRandom(9);
  // The CSV reader of the peers knows no quotes.
  const plain = models.filter(({ conditions: { gpu } }) => !gpu?.includes(','));
  const lines = Array.from({ length: BULK_ROWS }, (_, i) => {
    const { name, conditions: c } = plain[Math.floor((i * plain.length) / BULK_ROWS)] ?? missing();
    const series = [name, c.inputSize, c.mode, c.precision, c.optimizer, c.gpu, c.framework];
    const batchSize = 2 ** (i % 10);
    const memory = 900 + Math.round(batchSize * random.between(100, 110));
    const at = new Date(Date.UTC(2026, 1, 1) + i * 1000).toISOString();
    return [...series, c.frameworkVersion, c.reading, batchSize, memory, at].join(',');
  });
  return `${BULK_HEADER}\n${lines.join('\n')}\n`;
}

function missing(): never {
  throw new Error('There is no model to import for.');
}
