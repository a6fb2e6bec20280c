import { type Rounding, provenCapacity } from '../memory/capacity.ts';
import { type Estimator, lineThrough } from '../memory/estimators.ts';
import type { ModelEntry } from './entries.ts';
import { NONE, ObservationPool, type Proven, halfMiB } from './observationPool.ts';

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
  readonly #begin: Float64Array;
  readonly #end: Float64Array;
  /** The line of each model: anchor, rise and run, as in Line. */
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
    [this.#begin, this.#end] = [column(), column()];
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

  /** `capacity` of each model in its place, in images; NaN where nothing is known. @param budgetMiB in MiB. */
  capacities(budgetMiB: number, rounding: Rounding): Float64Array {
    const capacities = new Float64Array(this.models.length);
    // One line and its proofs, filled anew for each model.
    const line = { anchor: { batchSize: 0, memoryMiB: 0 }, rise: 0, run: 0 };
    const proven: Proven = { provenFit: null, provenFailure: null };
    const budget = halfMiB(budgetMiB);
    for (let place = 0; place < capacities.length; place += 1) {
      line.anchor.batchSize = this.#batchSize[place] ?? NONE;
      line.anchor.memoryMiB = this.#memoryMiB[place] ?? NONE;
      line.rise = this.#rise[place] ?? NONE;
      line.run = this.#run[place] ?? NONE;
      this.#pool.prove(proven, this.#begin[place] ?? NONE, this.#end[place] ?? NONE, budget);
      const isLine = line.run > 0;
      capacities[place] = provenCapacity(isLine ? line : null, proven, budgetMiB, rounding) ?? NONE;
    }
    return capacities;
  }

  isWornOut(): boolean {
    let counting = 0;
    for (let place = 0; place < this.models.length; place += 1) {
      counting += (this.#end[place] ?? NONE) - (this.#begin[place] ?? NONE) || 0;
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
    this.#batchSize[place] = line.anchor.batchSize;
    this.#memoryMiB[place] = line.anchor.memoryMiB;
    this.#rise[place] = line.rise;
    this.#run[place] = line.run;
  }

  #copy(place: number, from: CapacityColumns, at: number): void {
    this.#begin[place] = from.#begin[at] ?? NONE;
    this.#end[place] = from.#end[at] ?? NONE;
    this.#batchSize[place] = from.#batchSize[at] ?? NONE;
    this.#memoryMiB[place] = from.#memoryMiB[at] ?? NONE;
    this.#rise[place] = from.#rise[at] ?? NONE;
    this.#run[place] = from.#run[at] ?? NONE;
  }
}
