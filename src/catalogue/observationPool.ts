import type { Observation } from '../memory/series.ts';

/** What stands for null: it compares false with everything. */
export const NONE = NaN;

/** The proofs of the domain, to be filled anew for each series. */
export interface Proven {
  provenFit: number | null;
  provenFailure: number | null;
}

/** Observations of many series as columns of numbers, one series behind the other; what is in stays. */
export class ObservationPool {
  #batchSize = new Float64Array(1024);
  #largestMiB = new Float64Array(1024);
  #outOfMemoryMiB = new Float64Array(1024);
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
      this.#batchSize[begin + i] = batchSize;
      this.#largestMiB[begin + i] = largestMiB ?? NONE;
      this.#outOfMemoryMiB[begin + i] = outOfMemoryMiB ?? NONE;
    }
    return begin;
  }

  /** The domain's `proofs` of a budget in MiB by the observations from `begin` to before `end`. */
  prove(proven: Proven, begin: number, end: number, budgetMiB: number): void {
    proven.provenFit = null;
    proven.provenFailure = null;
    for (let at = begin; at < end; at += 1) {
      const largestMiB = this.#largestMiB[at] ?? NONE;
      if (largestMiB > budgetMiB || (this.#outOfMemoryMiB[at] ?? NONE) >= budgetMiB) {
        proven.provenFailure = this.#batchSize[at] ?? NONE;
        return;
      }
      if (largestMiB <= budgetMiB) proven.provenFit = this.#batchSize[at] ?? NONE;
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
    this.#largestMiB = longer(this.#largestMiB);
    this.#outOfMemoryMiB = longer(this.#outOfMemoryMiB);
  }
}
