import { firstPlace, placeOfBatchSize } from './firstPlace.ts';
import { isShort, remembered } from './remembered.ts';
import type { MeasuredSeries, Observation } from './series.ts';

/** What the readings prove of a budget, whatever a line says. Batch sizes. */
export interface Proofs {
  /** The largest batch size measured within the budget, below the lowest failure. */
  readonly provenFit: number | null;
  /** The lowest batch size measured over the budget, or out of memory under a limit at or above it. */
  readonly provenFailure: number | null;
}

/** Works out what is proven of a budget in MiB: "Proofs" of the domain's decisions. */
export function proofs({ observations }: MeasuredSeries, budgetMiB: number): Proofs {
  if (isShort(observations)) return walkedProofs(observations, budgetMiB);
  const { largest, outOfMemory, fit } = outlook(observations);
  const failure = firstPlace(
    observations.length,
    (place) => (largest[place] ?? 0) > budgetMiB || (outOfMemory[place] ?? 0) >= budgetMiB,
  );
  const provenFit = fit[failure - 1] ?? 0;
  return {
    provenFit: provenFit === 0 ? null : provenFit,
    provenFailure: observations[failure]?.batchSize ?? null,
  };
}

/** The same without looking further than the answer, which is faster where there are few. */
function walkedProofs(observations: readonly Observation[], budgetMiB: number): Proofs {
  let provenFit: number | null = null;
  for (const observation of observations) {
    const { batchSize, largestMiB, outOfMemoryMiB } = observation;
    if ((largestMiB ?? 0) > budgetMiB || (outOfMemoryMiB ?? 0) >= budgetMiB) {
      return { provenFit, provenFailure: batchSize };
    }
    if (largestMiB !== null) provenFit = batchSize;
  }
  return { provenFit, provenFailure: null };
}

/**
 * The batch sizes measured within a budget in MiB though at or above its lowest failure: left out of the proofs.
 * @param provenFailure of the same budget.
 */
export function contradictedFits(
  { observations }: MeasuredSeries,
  budgetMiB: number,
  provenFailure: number | null,
): number[] {
  if (provenFailure === null) return [];
  const { smallestAhead } = outlook(observations);
  const sizes: number[] = [];
  // Mostly nothing ahead fits, and there is nothing to walk over.
  for (
    let place = placeOfBatchSize(observations, provenFailure);
    (smallestAhead[place] ?? Infinity) <= budgetMiB;
    place += 1
  ) {
    const { batchSize, largestMiB } = observations[place] ?? { batchSize: 0, largestMiB: null };
    if (largestMiB !== null && largestMiB <= budgetMiB) sizes.push(batchSize);
  }
  return sizes;
}

/** The last of the observations that fitted into a limit in MiB; undefined where none did. */
export function lastWithin(observations: readonly Observation[], limitMiB: number): Observation | undefined {
  const { smallestAhead } = outlook(observations);
  return observations[firstPlace(observations.length, (place) => (smallestAhead[place] ?? 0) > limitMiB) - 1];
}

/** What is seen from each place of the observations, so that questions find theirs by halving. MiB. */
interface Outlook {
  /** The largest reading up to a place; −Infinity for none. */
  readonly largest: Float64Array;
  /** The largest limit that was run out of up to a place; −Infinity for none. */
  readonly outOfMemory: Float64Array;
  /** The last batch size up to a place that has a reading; 0 for none. */
  readonly fit: Float64Array;
  /** The smallest of the largest readings from a place on; Infinity for none. */
  readonly smallestAhead: Float64Array;
}

const outlook = remembered((observations: readonly Observation[]): Outlook => {
  const column = (): Float64Array => new Float64Array(observations.length);
  const [largest, outOfMemory, fit, smallestAhead] = [column(), column(), column(), column()];
  let [most, limit, last, least] = [-Infinity, -Infinity, 0, Infinity];
  for (const [place, { batchSize, largestMiB, outOfMemoryMiB }] of observations.entries()) {
    if (largestMiB !== null) last = batchSize;
    most = Math.max(most, largestMiB ?? -Infinity);
    limit = Math.max(limit, outOfMemoryMiB ?? -Infinity);
    largest[place] = most;
    outOfMemory[place] = limit;
    fit[place] = last;
  }
  for (let place = observations.length - 1; place >= 0; place -= 1) {
    least = Math.min(least, observations[place]?.largestMiB ?? Infinity);
    smallestAhead[place] = least;
  }
  return { largest, outOfMemory, fit, smallestAhead };
});
