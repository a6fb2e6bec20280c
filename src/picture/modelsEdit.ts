import type { ById, ByIdEdit } from './byId.ts';
import { indexByName, withEntries } from './byName.ts';
import type { ModelEntry, SeriesEntry } from './entries.ts';

/** Models that are taken out of the sorted list, or put into it, together: each time it is copied. */
const MODELS_A_COPY = 2000;

/** The models of a picture in their orders. */
export interface Models {
  /** By name, in the order of code units. */
  readonly models: readonly ModelEntry[];
  readonly modelById: ById<ModelEntry>;
  readonly seriesById: ById<SeriesEntry>;
}

/** Makes the models of the next picture. */
export class ModelsEdit {
  readonly #before: Models;
  readonly #models: ModelEntry[];
  readonly #modelById: ByIdEdit<ModelEntry>;
  readonly #seriesById: ByIdEdit<SeriesEntry>;
  /** Models that are gone, or have another name, by id. */
  readonly #removed = new Map<number, string>();
  readonly #added: ModelEntry[] = [];

  constructor(before: Models) {
    this.#before = before;
    this.#models = [...before.models];
    this.#modelById = before.modelById.edit();
    this.#seriesById = before.seriesById.edit();
  }

  /** To be called before any `set`, since series may move from one model to another. */
  remove(id: number): void {
    const model = this.#before.modelById.get(id);
    if (model === undefined) return;
    this.#removed.set(id, model.name);
    this.#modelById.set(id, undefined);
    for (const series of model.series) this.#seriesById.set(series.id, undefined);
  }

  set(model: ModelEntry): void {
    this.#modelById.set(model.id, model);
    for (const series of model.series) this.#seriesById.set(series.id, series);
    if (this.#before.modelById.get(model.id)?.name === model.name) {
      this.#removed.delete(model.id);
      this.#models[indexByName(this.#models, model.name)] = model;
    } else {
      this.#added.push(model);
    }
  }

  /** All names go before any comes: two models may have swapped theirs. */
  *done(): Generator<void, Models> {
    let models: readonly ModelEntry[] = this.#models;
    const removed = [...this.#removed.values()];
    for (let i = 0; i < removed.length; i += MODELS_A_COPY) {
      models = withEntries(models, removed.slice(i, i + MODELS_A_COPY), []);
      yield;
    }
    for (let i = 0; i < this.#added.length; i += MODELS_A_COPY) {
      models = withEntries(models, [], this.#added.slice(i, i + MODELS_A_COPY));
      yield;
    }
    return { models, modelById: this.#modelById.done(), seriesById: this.#seriesById.done() };
  }
}
