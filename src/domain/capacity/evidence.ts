import { indexOfBatchSize } from '../line/lowerBound.ts';
import { proofs } from './proofs.ts';
import type { MeasuredSeries } from '../series/series.ts';

/** The largest extrapolation factor that safety.ts was calibrated at (docs/safety.md). */
export const CALIBRATED_FACTOR = 8;

/** What an answer rests on. */
export interface Evidence {
  readonly kind: 'MEASURED' | 'INTERPOLATED' | 'EXTRAPOLATED' | 'NONE';
  /**
   * Batch size / largest measured, or smallest measured / batch size below the measured range; above 1. Null unless
   * EXTRAPOLATED.
   */
  readonly extrapolationFactor: number | null;
  /** Whether the calibration covers it: measured, between measurements, or up to 8-fold above them. */
  readonly calibrated: boolean;
}

/**
 * The evidence for a batch size. MEASURED needs a reading of its memory: a run out of memory says nothing about
 * larger budgets. The evidence for 0, "not even one image", is that for one image.
 * @param batchSize images; null if there is no answer.
 */
export function evidence({ points }: MeasuredSeries, batchSize: number | null): Evidence {
  const first = points[0];
  const last = points.at(-1);
  if (batchSize === null || first === undefined || last === undefined) return notExtrapolated('NONE');
  const n = Math.max(batchSize, 1);
  if (points[indexOfBatchSize(points, n)]?.batchSize === n) return notExtrapolated('MEASURED');
  if (first === last) return notExtrapolated('NONE');
  if (n > last.batchSize) {
    const extrapolationFactor = n / last.batchSize;
    const calibrated = extrapolationFactor <= CALIBRATED_FACTOR;
    return { kind: 'EXTRAPOLATED', extrapolationFactor, calibrated };
  }
  // Small batch sizes are noisy, and extrapolation to smaller ones was not calibrated.
  if (n < first.batchSize) {
    return { kind: 'EXTRAPOLATED', extrapolationFactor: first.batchSize / n, calibrated: false };
  }
  return notExtrapolated('INTERPOLATED');
}

function notExtrapolated(kind: Evidence['kind']): Evidence {
  return { kind, extrapolationFactor: null, calibrated: kind !== 'NONE' };
}

/**
 * The evidence for a safe batch size. 0 is MEASURED if one image is proven not to fit.
 * @param safe the answer of `safeBatchSize` for that budget in MiB.
 */
export function safeEvidence(series: MeasuredSeries, budgetMiB: number, safe: number | null): Evidence {
  if (safe !== 0 || proofs(series, budgetMiB).provenFailure !== 1) return evidence(series, safe);
  return notExtrapolated('MEASURED');
}

/** Evidence as a number, smaller is better: 0 MEASURED, 1 INTERPOLATED, the factor EXTRAPOLATED; null for NONE. */
export function evidenceRank({ kind, extrapolationFactor }: Evidence): number | null {
  switch (kind) {
    case 'MEASURED':
      return 0;
    case 'INTERPOLATED':
      return 1;
    case 'EXTRAPOLATED':
      return extrapolationFactor;
    case 'NONE':
      return null;
  }
}
