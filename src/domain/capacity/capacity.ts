import { type Estimator, lineThrough } from '../line/estimators.ts';
import { type Line, largestWithin, nearestTo } from '../line/line.ts';
import { type Proofs, proofs } from './proofs.ts';
import type { MeasuredSeries } from '../series/series.ts';

export type Rounding = 'FLOOR' | 'NEAREST';

/**
 * The largest batch size that fits into a budget: the line's answer, but at least the largest proven fit and below
 * the lowest proven failure. Without a rising line, the proofs alone.
 * @param budgetMiB in MiB.
 * @param rounding FLOOR stays within the budget; NEAREST, used by the published table, may exceed it.
 * @returns images, from 0 to 1,000,000; null if unknown.
 */
export function capacity(
  series: MeasuredSeries,
  budgetMiB: number,
  estimator: Estimator,
  rounding: Rounding,
): number | null {
  const line = lineThrough(series.points, estimator);
  return provenCapacity(line, proofs(series, budgetMiB), budgetMiB, rounding);
}

/** Like `capacity`, from a precomputed line and proofs. */
export function provenCapacity(
  line: Line | null,
  { provenFit, provenFailure }: Proofs,
  budgetMiB: number,
  rounding: Rounding,
): number | null {
  return capacityBetween(line, provenFit ?? 0, provenFailure ?? Infinity, budgetMiB, rounding);
}

/**
 * Like `provenCapacity`, with the proofs as plain numbers.
 * @param provenFit images; 0 if none.
 * @param provenFailure images; Infinity if none.
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
