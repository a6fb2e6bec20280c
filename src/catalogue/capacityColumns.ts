import { type Rounding, capacityBetween } from '../memory/capacity.ts';
import { type Estimator, lineThrough } from '../memory/estimators.ts';
import type { ModelEntry } from './entries.ts';
import { NONE, ObservationPool, halfMiB } from './observationPool.ts';

/** What stands for null among capacities, which are none below 0. */
export const UNKNOWN = -1;

/** How many times the observations that count a pool may hold before it is made anew. */
const WORN_OUT = 2;

/**
 * The default series of all models as columns of numbers, so that a question to all of them runs through memory in
 * its order: as objects they take ten times as long.
 */
export class CapacityColumns {
  /** In the order of their names. */
  readonly models: readonly ModelEntry[];
  readonly #pool: ObservationPool;
  /** Where the observations of each model are in the pool; an empty range where there are none. */
  readonly #begin: Uint32Array;
  readonly #end: Uint32Array;
  /** The line of each model, as in Line. */
  readonly #batchSize: Float64Array;
  readonly #memoryMiB: Float64Array;
  readonly #rise: Float64Array;
  readonly #run: Float64Array;

  /**
   * @param models in the order of their names; the list is never changed.
   * @param estimator of the lines.
   * @param earlier columns by the same estimator: of models that stand there too nothing is worked out again.
   */
  constructor(models: readonly ModelEntry[], estimator: Estimator, earlier: CapacityColumns | null) {
    const from = earlier?.isWornOut() === false ? earlier : null;
    this.models = models;
    this.#pool = from === null ? new ObservationPool() : from.#pool;
    const column = (): Float64Array => new Float64Array(models.length).fill(NONE);
    [this.#begin, this.#end] = [new Uint32Array(models.length), new Uint32Array(models.length)];
    [this.#batchSize, this.#memoryMiB, this.#rise, this.#run] = [column(), column(), column(), column()];
    let next = 0;
    for (let place = 0; place < models.length; place += 1) {
      const model = models[place];
      if (model === undefined) continue;
      let known = from?.models[next];
      while (known !== undefined && known !== model && known.name < model.name) known = from?.models[++next];
      if (from !== null && known === model) this.#copy(place, from, next++);
      else this.#write(place, model, estimator);
    }
  }

  /** `capacity` of each model in its place, in images; `UNKNOWN` where nothing is. @param budgetMiB in MiB. */
  capacities(budgetMiB: number, rounding: Rounding): Int32Array {
    const capacities = new Int32Array(this.models.length);
    // One line and its proofs, filled anew for each model.
    const line = { batchSize: 0, memoryMiB: 0, rise: 0, run: 0 };
    const budget = halfMiB(budgetMiB);
    for (let place = 0; place < capacities.length; place += 1) {
      line.batchSize = this.#batchSize[place] ?? NONE;
      line.memoryMiB = this.#memoryMiB[place] ?? NONE;
      line.rise = this.#rise[place] ?? NONE;
      line.run = this.#run[place] ?? NONE;
      const begin = this.#begin[place] ?? 0;
      const end = this.#end[place] ?? 0;
      const failure = this.#pool.firstFailure(begin, end, budget);
      const fits = this.#pool.provenFit(begin, failure);
      const fails = this.#pool.provenFailure(failure, end);
      const known = line.run > 0 ? line : null;
      capacities[place] = capacityBetween(known, fits, fails, budgetMiB, rounding) ?? UNKNOWN;
    }
    return capacities;
  }

  isWornOut(): boolean {
    let counting = 0;
    for (let place = 0; place < this.models.length; place += 1) {
      counting += (this.#end[place] ?? 0) - (this.#begin[place] ?? 0);
    }
    return this.#pool.length > WORN_OUT * counting;
  }

  #write(place: number, { defaultSeries }: ModelEntry, estimator: Estimator): void {
    if (defaultSeries === null) return;
    const { observations, points } = defaultSeries.measured;
    const begin = this.#pool.add(observations);
    this.#begin[place] = begin;
    this.#end[place] = begin + observations.length;
    const line = lineThrough(points, estimator);
    if (line === null) return;
    this.#batchSize[place] = line.batchSize;
    this.#memoryMiB[place] = line.memoryMiB;
    this.#rise[place] = line.rise;
    this.#run[place] = line.run;
  }

  #copy(place: number, from: CapacityColumns, at: number): void {
    this.#begin[place] = from.#begin[at] ?? 0;
    this.#end[place] = from.#end[at] ?? 0;
    this.#batchSize[place] = from.#batchSize[at] ?? NONE;
    this.#memoryMiB[place] = from.#memoryMiB[at] ?? NONE;
    this.#rise[place] = from.#rise[at] ?? NONE;
    this.#run[place] = from.#run[at] ?? NONE;
  }
}
