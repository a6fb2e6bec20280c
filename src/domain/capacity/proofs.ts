import { indexOfBatchSize, lowerBound } from '../line/lowerBound.ts';
import { memoize } from '../line/memoize.ts';
import type { MeasuredSeries, Observation } from '../series/series.ts';

/** Batch sizes that the readings alone prove to fit a budget or not, whatever a line says. */
export interface Proofs {
  /** The largest batch size measured within the budget, below the lowest failure. */
  readonly provenFit: number | null;
  /** The lowest batch size measured over the budget, or out of memory under a limit at or above it. */
  readonly provenFailure: number | null;
}

/** What is proven of a budget in MiB. The lowest failure wins; observations above it are not read. */
export function proofs({ observations }: MeasuredSeries, budgetMiB: number): Proofs {
  let provenFit: number | null = null;
  for (const { batchSize, largestMiB, outOfMemoryMiB } of observations) {
    if ((largestMiB ?? 0) > budgetMiB || (outOfMemoryMiB ?? 0) >= budgetMiB) {
      return { provenFit, provenFailure: batchSize };
    }
    if (largestMiB !== null) provenFit = batchSize;
  }
  return { provenFit, provenFailure: null };
}

/**
 * Batch sizes measured within a budget in MiB, though at or above its lowest failure: left out of the proofs.
 * @param provenFailure of the same budget.
 */
export function contradictedFits(
  { observations }: MeasuredSeries,
  budgetMiB: number,
  provenFailure: number | null,
): number[] {
  if (provenFailure === null) return [];
  const minima = suffixMinima(observations);
  const sizes: number[] = [];
  // Usually nothing from the failure on fits, and the loop ends at once.
  for (
    let index = indexOfBatchSize(observations, provenFailure);
    (minima[index] ?? Infinity) <= budgetMiB;
    index += 1
  ) {
    const { batchSize, largestMiB } = observations[index] ?? { batchSize: 0, largestMiB: null };
    if (largestMiB !== null && largestMiB <= budgetMiB) sizes.push(batchSize);
  }
  return sizes;
}

/** The observation of the largest batch size that fitted into a limit in MiB; undefined if none did. */
export function lastWithin(observations: readonly Observation[], limitMiB: number): Observation | undefined {
  const minima = suffixMinima(observations);
  return observations[lowerBound(observations.length, (index) => (minima[index] ?? 0) > limitMiB) - 1];
}

/** For each index, the smallest `largestMiB` from there to the end; Infinity for none. */
const suffixMinima = /* @__PURE__ */ memoize((observations: readonly Observation[]): Float64Array => {
  const minima = new Float64Array(observations.length);
  let min = Infinity;
  for (let index = observations.length - 1; index >= 0; index -= 1) {
    min = Math.min(min, observations[index]?.largestMiB ?? Infinity);
    minima[index] = min;
  }
  return minima;
});
