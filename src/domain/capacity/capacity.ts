import { type Estimator, lineThrough } from '../line/estimators.ts';
import { type Line, largestWithin, nearestTo } from '../line/line.ts';
import { type Proofs, proofs } from './proofs.ts';
import type { MeasuredSeries } from '../series/series.ts';

export type Rounding = 'FLOOR' | 'NEAREST';

/**
 * The largest batch size that fits into a budget: the line's, but at least the largest proven fit and
 * below the lowest proven failure. Where there is no rising line, what is proven alone.
 * @param budgetMiB in MiB.
 * @param rounding FLOOR keeps within the budget; NEAREST is the published table's way and may be over it.
 * @returns images, from 0 to 1,000,000; null where nothing is known.
 */
export function capacity(
  series: MeasuredSeries,
  budgetMiB: number,
  estimator: Estimator,
  rounding: Rounding,
): number | null {
  return provenCapacity(
    lineThrough(series.points, estimator),
    proofs(series, budgetMiB),
    budgetMiB,
    rounding,
  );
}

/** The same of a line and the proofs of the budget, for who has them already. */
export function provenCapacity(
  line: Line | null,
  { provenFit, provenFailure }: Pick<Proofs, 'provenFit' | 'provenFailure'>,
  budgetMiB: number,
  rounding: Rounding,
): number | null {
  return capacityBetween(line, provenFit ?? 0, provenFailure ?? Infinity, budgetMiB, rounding);
}

/**
 * The same with the proofs as numbers.
 * @param provenFit images; 0 where nothing is proven to fit.
 * @param provenFailure images; Infinity where nothing is proven to fail.
 */
export function capacityBetween(
  line: Line | null,
  provenFit: number,
  provenFailure: number,
  budgetMiB: number,
  rounding: Rounding,
): number | null {
  if (line === null || line.rise <= 0) return provenFit > 0 || provenFailure === 1 ? provenFit : null;
  const byLine = rounding === 'FLOOR' ? largestWithin(line, budgetMiB) : nearestTo(line, budgetMiB);
  return Math.min(Math.max(byLine, provenFit), provenFailure - 1);
}
