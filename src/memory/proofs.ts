import { firstPlace } from './firstPlace.ts';
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
  const { largest, outOfMemory, fit } = knownUpTo(observations);
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

/** What is known up to each place of the observations, so that a budget's failure is found by halving. MiB. */
interface KnownUpTo {
  /** The largest reading; −Infinity for none. */
  readonly largest: Float64Array;
  /** The largest limit that was run out of; −Infinity for none. */
  readonly outOfMemory: Float64Array;
  /** The last batch size that has a reading; 0 for none. */
  readonly fit: Float64Array;
}

const knownUpTo = remembered((observations: readonly Observation[]): KnownUpTo => {
  const column = (): Float64Array => new Float64Array(observations.length);
  const [largest, outOfMemory, fit] = [column(), column(), column()];
  let [most, limit, last] = [-Infinity, -Infinity, 0];
  for (const [place, { batchSize, largestMiB, outOfMemoryMiB }] of observations.entries()) {
    if (largestMiB !== null) last = batchSize;
    most = Math.max(most, largestMiB ?? -Infinity);
    limit = Math.max(limit, outOfMemoryMiB ?? -Infinity);
    largest[place] = most;
    outOfMemory[place] = limit;
    fit[place] = last;
  }
  return { largest, outOfMemory, fit };
});
