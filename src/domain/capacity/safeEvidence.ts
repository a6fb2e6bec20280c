import { type Evidence, evidence } from './evidence.ts';
import { proofs } from './proofs.ts';
import type { MeasuredSeries } from '../series/series.ts';

/**
 * What a safe batch size rests on. "Not even one image" is measured as well where a run of one image out of memory
 * proves it.
 * @param budgetMiB in MiB.
 * @param safe what `safeBatchSize` answered for that budget.
 */
export function safeEvidence(series: MeasuredSeries, budgetMiB: number, safe: number | null): Evidence {
  if (safe !== 0 || proofs(series, budgetMiB).provenFailure !== 1) return evidence(series, safe);
  return { kind: 'MEASURED', extrapolationFactor: null, calibrated: true };
}

/**
 * Evidence as a number, the better proven the smaller: 0 for MEASURED, 1 for INTERPOLATED, and the factor, which is
 * above 1, for EXTRAPOLATED; null for NONE.
 */
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
