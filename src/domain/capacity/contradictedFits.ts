import { firstPlace, placeOfBatchSize } from '../line/firstPlace.ts';
import { remembered } from '../line/remembered.ts';
import type { MeasuredSeries, Observation } from '../series/series.ts';

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
  const ahead = smallestAhead(observations);
  const sizes: number[] = [];
  // Mostly nothing ahead fits, and there is nothing to walk over.
  for (
    let place = placeOfBatchSize(observations, provenFailure);
    (ahead[place] ?? Infinity) <= budgetMiB;
    place += 1
  ) {
    const { batchSize, largestMiB } = observations[place] ?? { batchSize: 0, largestMiB: null };
    if (largestMiB !== null && largestMiB <= budgetMiB) sizes.push(batchSize);
  }
  return sizes;
}

/** The last of the observations that fitted into a limit in MiB; undefined where none did. */
export function lastWithin(observations: readonly Observation[], limitMiB: number): Observation | undefined {
  const ahead = smallestAhead(observations);
  return observations[firstPlace(observations.length, (place) => (ahead[place] ?? 0) > limitMiB) - 1];
}

/** The smallest of the largest readings from each place on, in MiB; Infinity for none. */
const smallestAhead = remembered((observations: readonly Observation[]): Float64Array => {
  const smallest = new Float64Array(observations.length);
  let least = Infinity;
  for (let place = observations.length - 1; place >= 0; place -= 1) {
    least = Math.min(least, observations[place]?.largestMiB ?? Infinity);
    smallest[place] = least;
  }
  return smallest;
});
