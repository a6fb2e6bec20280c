import { provenCapacity } from './capacity.ts';
import { type Estimator, lineThrough } from '../line/estimators.ts';
import { proofs } from './proofs.ts';
import { MAX_BATCH_SIZE } from '../series/reading.ts';
import { type Confidence, safeMemory } from './safety.ts';
import type { MeasuredSeries } from '../series/series.ts';

/**
 * The largest batch size whose memory, with the margins of safety.ts, is within the budget; but at least the largest
 * proven fit, below the lowest proven failure, and never above the capacity. Without a rising line, the proofs alone.
 * @param budgetMiB in MiB.
 * @returns images, from 0 to 1,000,000; null if unknown.
 */
export function safeBatchSize(
  series: MeasuredSeries,
  budgetMiB: number,
  estimator: Estimator,
  confidence: Confidence,
): number | null {
  const line = lineThrough(series.points, estimator);
  const proven = proofs(series, budgetMiB);
  const largest = provenCapacity(line, proven, budgetMiB, 'FLOOR');
  if (largest === null || line === null || line.rise <= 0) return largest;
  const safe = largestSafe(safeMemory(series.points, line, confidence), budgetMiB, largest);
  return Math.min(Math.max(safe, proven.provenFit ?? 0), largest);
}

/**
 * Binary search over the same range for every budget. So a larger budget never gives a smaller answer, even if rounding
 * makes the memory fall slightly between two batch sizes. Batch sizes above the limit count as over the budget.
 */
function largestSafe(memory: (batchSize: number) => number, budgetMiB: number, limit: number): number {
  let low = 0;
  let high = MAX_BATCH_SIZE + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle <= limit && memory(middle) <= budgetMiB) low = middle;
    else high = middle;
  }
  return low;
}
