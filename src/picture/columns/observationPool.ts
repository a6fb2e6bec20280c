import type { Observation } from '../../domain/series/series.ts';

/** The largest whole number of a column: 2 PiB in `halfMiB`, while budgets end at 16 TiB. */
const LARGEST = 2 ** 32 - 1;

/**
 * Observations of many series as columns of numbers, one series behind the other; what is in stays. What is asked of
 * them is worked out up to each of them, so that a question looks at few: to all models it is as fast as memory is.
 */
export class ObservationPool {
  #batchSize = new Uint32Array(1024);
  /** The largest batch size up to this one that has been seen to fit; 0 where none has. */
  #fit = new Uint32Array(1024);
  /** Budgets below this fail at a batch size up to this one, in `halfMiB`; 0 where none does. */
  #failsBelow = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @returns where they begin. */
  add(observations: readonly Observation[]): number {
    const begin = this.#length;
    this.#length += observations.length;
    this.#grow();
    let fit = 0;
    let failsBelow = 0;
    for (const [i, { batchSize, largestMiB, outOfMemoryMiB }] of observations.entries()) {
      if (largestMiB !== null) fit = batchSize;
      // What needed so much does not fit into less; what ran out of memory at a limit does not fit into that either.
      failsBelow = Math.max(failsBelow, 2 * (largestMiB ?? -Infinity), 2 * (outOfMemoryMiB ?? -Infinity) + 1);
      this.#batchSize[begin + i] = batchSize;
      this.#fit[begin + i] = fit;
      // A limit may be stored that is larger than any budget; it fails them all.
      this.#failsBelow[begin + i] = Math.min(failsBelow, LARGEST);
    }
    return begin;
  }

  /**
   * Where the first of the observations from `begin` to before `end` stands that fails under a budget in `halfMiB`;
   * `end` where none does.
   */
  firstFailure(begin: number, end: number, budget: number): number {
    let low = begin;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#failsBelow[middle] ?? 0) > budget) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The domain's `provenFit` where the first failure stands at a place; 0 for null. */
  provenFit(begin: number, failure: number): number {
    return failure > begin ? (this.#fit[failure - 1] ?? 0) : 0;
  }

  /** The domain's `provenFailure` where it stands at a place; Infinity for null. */
  provenFailure(failure: number, end: number): number {
    return failure < end ? (this.#batchSize[failure] ?? 0) : Infinity;
  }

  #grow(): void {
    if (this.#length <= this.#batchSize.length) return;
    const length = Math.ceil(this.#length * 1.5);
    this.#batchSize = grown(this.#batchSize, length);
    this.#fit = grown(this.#fit, length);
    this.#failsBelow = grown(this.#failsBelow, length);
  }
}

function grown(column: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length);
  longer.set(column);
  return longer;
}

/** A budget in steps of half a MiB. Readings are whole MiB: whatever lies between two compares like their middle. */
export function halfMiB(budgetMiB: number): number {
  const whole = Math.floor(budgetMiB);
  return 2 * whole + (whole === budgetMiB ? 0 : 1);
}
