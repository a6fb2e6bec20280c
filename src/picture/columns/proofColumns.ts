import type { ModelEntry } from '../entries.ts';
import { ObservationPool, type ReusedPoint } from './observationPool.ts';
import { indexesBefore } from '../order/indexesBefore.ts';

/** The pool is rebuilt when it is this many times as large as its live observations. */
const MAX_GROWTH = 2;

/** The proofs of the default series of all models, as columns of numbers. */
export class ProofColumns {
  /** In the order of their names. */
  readonly models: readonly ModelEntry[];
  readonly #pool: ObservationPool;
  /** Where the observations of each model are in the pool; an empty range where there are none. */
  readonly #begin: Uint32Array;
  readonly #end: Uint32Array;

  /**
   * @param models in the order of their names; the list is never changed.
   * @param earlier columns, of which the pool is taken over.
   */
  constructor(models: readonly ModelEntry[], earlier: ProofColumns | null) {
    const from = earlier?.isWornOut() === false ? earlier : null;
    this.models = models;
    this.#pool = from === null ? new ObservationPool() : from.#pool;
    this.#begin = new Uint32Array(models.length);
    this.#end = new Uint32Array(models.length);
    const before = indexesBefore(from?.models ?? [], models);
    for (const [index, { defaultSeries }] of models.entries()) {
      const at = before[index] ?? -1;
      const observations = defaultSeries?.measured.observations ?? [];
      const begin = from !== null && at >= 0 ? (from.#begin[at] ?? 0) : this.#pool.add(observations);
      this.#begin[index] = begin;
      this.#end[index] = begin + observations.length;
    }
  }

  /**
   * Where in the pool the first observation of the model at an index stands that fails under a budget in `halfMiB`;
   * what the other questions take.
   */
  firstFailure(index: number, budget: number): number {
    return this.#pool.firstFailure(this.#begin[index] ?? 0, this.#end[index] ?? 0, budget);
  }

  /** The domain's `provenFit`; 0 for null. */
  provenFit(index: number, failure: number): number {
    return this.#pool.provenFit(this.#begin[index] ?? 0, failure);
  }

  /** The domain's `provenFailure`; Infinity for null. */
  provenFailure(index: number, failure: number): number {
    return this.#pool.provenFailure(failure, this.#end[index] ?? 0);
  }

  /** Fills in the last point before a failure; undefined where there is none. */
  pointBefore(index: number, failure: number, point: ReusedPoint): ReusedPoint | undefined {
    const found = this.#pool.lastPoint(this.#begin[index] ?? 0, failure);
    return found < 0 ? undefined : this.#pool.readPoint(found, point);
  }

  /** Fills in the first point from a failure on; undefined where there is none. */
  pointFrom(index: number, failure: number, point: ReusedPoint): ReusedPoint | undefined {
    const found = this.#pool.firstPoint(failure, this.#end[index] ?? 0);
    return found < 0 ? undefined : this.#pool.readPoint(found, point);
  }

  /** The most that a point before a failure was measured at plus its scatter, in MiB; 0 for none. */
  peakBefore(index: number, failure: number, scatter: number): number {
    return this.#pool.peak(this.#begin[index] ?? 0, failure - 1, scatter);
  }

  isWornOut(): boolean {
    let counting = 0;
    for (let index = 0; index < this.models.length; index += 1) {
      counting += (this.#end[index] ?? 0) - (this.#begin[index] ?? 0);
    }
    return this.#pool.length > MAX_GROWTH * counting;
  }
}
