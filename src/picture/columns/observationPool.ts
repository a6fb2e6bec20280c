import type { LargestPoint } from '../../domain/capacity/safety.ts';
import type { Observation } from '../../domain/series/series.ts';

/** Maximum of a column: 2 PiB in `halfMiB`, while budgets end at 16 TiB. */
const LARGEST = 2 ** 32 - 1;

/** One object, filled for each model in turn. */
export type ReusedPoint = { -readonly [Key in keyof LargestPoint]: LargestPoint[Key] };

/**
 * Observations of many series as columns of numbers, one series after another. Append-only. Each entry stores running
 * maxima of its series, so that a lookup is a binary search.
 */
export class ObservationPool {
  #batchSize = new Uint32Array(1024);
  /** The largest batch size up to this one that fitted; 0 for none. */
  #fit = new Uint32Array(1024);
  /** Budgets below this fail at a batch size up to this one, in `halfMiB`; 0 for none. */
  #failsBelow = new Uint32Array(1024);
  /** The largest reading, in MiB; 0 for none. */
  #largestMiB = new Uint32Array(1024);
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
      this.#largestMiB[begin + i] = largestMiB ?? 0;
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

  /** The domain's `provenFit` where the first failure stands at an index; 0 for null. */
  provenFit(begin: number, failure: number): number {
    return failure > begin ? (this.#fit[failure - 1] ?? 0) : 0;
  }

  /** The domain's `provenFailure` where it stands at an index; Infinity for null. */
  provenFailure(failure: number, end: number): number {
    return failure < end ? (this.#batchSize[failure] ?? 0) : Infinity;
  }

  /** The index of the last point from `begin` to before `end`; -1 for none. */
  lastPoint(begin: number, end: number): number {
    for (let index = end - 1; index >= begin; index -= 1) if (this.#largestMiB[index] !== 0) return index;
    return -1;
  }

  /** The index of the first point from `begin` to before `end`; -1 for none. */
  firstPoint(begin: number, end: number): number {
    for (let index = begin; index < end; index += 1) if (this.#largestMiB[index] !== 0) return index;
    return -1;
  }

  readPoint(index: number, point: ReusedPoint): ReusedPoint {
    point.batchSize = this.#batchSize[index] ?? 0;
    point.largestMiB = this.#largestMiB[index] ?? 0;
    return point;
  }

  /** The most that a point from `begin` up to `last` was measured at plus its scatter in MiB per image, in MiB. */
  peak(begin: number, last: number, scatter: number): number {
    let peak = 0;
    for (let index = begin; index <= last; index += 1) {
      const largestMiB = this.#largestMiB[index] ?? 0;
      if (largestMiB === 0) continue;
      peak = Math.max(peak, largestMiB + scatter * (this.#batchSize[index] ?? 0));
    }
    return peak;
  }

  #grow(): void {
    if (this.#length <= this.#batchSize.length) return;
    const length = Math.ceil(this.#length * 1.5);
    this.#batchSize = grown(this.#batchSize, length);
    this.#fit = grown(this.#fit, length);
    this.#failsBelow = grown(this.#failsBelow, length);
    this.#largestMiB = grown(this.#largestMiB, length);
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
