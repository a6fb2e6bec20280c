import { placeOfBatchSize } from '../line/firstPlace.ts';
import type { MeasuredSeries } from '../series/series.ts';

/** What an answer rests on. */
export type EvidenceKind = 'MEASURED' | 'INTERPOLATED' | 'EXTRAPOLATED' | 'NONE';

/** The largest extrapolation factor that safety.ts was calibrated at: DOMAIN.md's tables end there. */
export const CALIBRATED_FACTOR = 8;

export interface Evidence {
  readonly kind: EvidenceKind;
  /**
   * How far outside the measured range, above 1: batch size / largest measured, or smallest measured / batch size
   * below the range. Null unless EXTRAPOLATED.
   */
  readonly extrapolationFactor: number | null;
  /** Whether the calibration covers it: measured, between measurements, or up to 8-fold above them. */
  readonly calibrated: boolean;
}

const NONE: Evidence = { kind: 'NONE', extrapolationFactor: null, calibrated: false };

/**
 * What is known of a batch size. MEASURED needs a reading of its memory: a run out of memory says nothing of
 * larger budgets. For 0, "not even one image", it is that of one image.
 * @param batchSize images; null where there is no answer.
 */
export function evidence({ points }: MeasuredSeries, batchSize: number | null): Evidence {
  const first = points[0];
  const last = points.at(-1);
  if (batchSize === null || first === undefined || last === undefined) return NONE;
  const n = Math.max(batchSize, 1);
  if (points[placeOfBatchSize(points, n)]?.batchSize === n) return inRange('MEASURED');
  if (first === last) return NONE;
  if (n > last.batchSize) {
    const extrapolationFactor = n / last.batchSize;
    return {
      kind: 'EXTRAPOLATED',
      extrapolationFactor,
      calibrated: extrapolationFactor <= CALIBRATED_FACTOR,
    };
  }
  // Small batch sizes are noisy, and nobody calibrated the way down.
  if (n < first.batchSize) {
    return { kind: 'EXTRAPOLATED', extrapolationFactor: first.batchSize / n, calibrated: false };
  }
  return inRange('INTERPOLATED');
}

function inRange(kind: EvidenceKind): Evidence {
  return { kind, extrapolationFactor: null, calibrated: true };
}
