import type { Observation } from '../memory/series.ts';

/** What stands for null: it compares false with everything. */
export const NONE = NaN;

/** The proofs of the domain, to be filled anew for each series. */
export interface Proven {
  provenFit: number | null;
  provenFailure: number | null;
}

/**
 * Observations of many series as columns of numbers, one series behind the other; what is in stays. Two numbers an
 * observation, since a question to all models is as fast as memory is.
 */
export class ObservationPool {
  /** Below 0 where nothing of the batch size has been seen to fit. */
  #batchSize = new Float64Array(1024);
  /** Budgets below this fail, in `halfMiB`. */
  #failsBelow = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @returns where they begin. */
  add(observations: readonly Observation[]): number {
    const begin = this.#length;
    this.#length += observations.length;
    this.#grow();
    for (const [i, { batchSize, largestMiB, outOfMemoryMiB }] of observations.entries()) {
      this.#batchSize[begin + i] = largestMiB === null ? -batchSize : batchSize;
      // What needed so much does not fit into less; what ran out of memory at a limit does not fit into that either.
      this.#failsBelow[begin + i] = Math.max(
        2 * (largestMiB ?? -Infinity),
        2 * (outOfMemoryMiB ?? -Infinity) + 1,
      );
    }
    return begin;
  }

  /** The domain's `proofs` of a budget, in `halfMiB`, by the observations from `begin` to before `end`. */
  prove(proven: Proven, begin: number, end: number, budget: number): void {
    proven.provenFit = null;
    proven.provenFailure = null;
    for (let at = begin; at < end; at += 1) {
      const batchSize = this.#batchSize[at] ?? NONE;
      if ((this.#failsBelow[at] ?? NONE) > budget) {
        proven.provenFailure = Math.abs(batchSize);
        return;
      }
      if (batchSize > 0) proven.provenFit = batchSize;
    }
  }

  #grow(): void {
    if (this.#length <= this.#batchSize.length) return;
    const longer = (column: Float64Array): Float64Array<ArrayBuffer> => {
      const grown = new Float64Array(Math.ceil(this.#length * 1.5));
      grown.set(column);
      return grown;
    };
    this.#batchSize = longer(this.#batchSize);
    this.#failsBelow = longer(this.#failsBelow);
  }
}

/** A budget in steps of half a MiB. Readings are whole MiB: whatever lies between two compares like their middle. */
export function halfMiB(budgetMiB: number): number {
  const whole = Math.floor(budgetMiB);
  return 2 * whole + (whole === budgetMiB ? 0 : 1);
}
