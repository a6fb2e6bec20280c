import type { ById, ByIdEdit } from './byId.ts';
import type { ByName, ByNameEdit } from './byName.ts';
import type { ModelEntry, SeriesEntry } from './entries.ts';

/** The models of a picture, by what they are found by. */
export interface Models {
  readonly modelByName: ByName<ModelEntry>;
  readonly modelById: ById<ModelEntry>;
  readonly seriesById: ById<SeriesEntry>;
}

/** Makes the models of the next picture. Delete before setting: two models may have swapped names. */
export class ModelsEdit {
  readonly #before: Models;
  readonly #modelByName: ByNameEdit<ModelEntry>;
  readonly #modelById: ByIdEdit<ModelEntry>;
  readonly #seriesById: ByIdEdit<SeriesEntry>;

  constructor(before: Models) {
    this.#before = before;
    this.#modelByName = before.modelByName.edit();
    this.#modelById = before.modelById.edit();
    this.#seriesById = before.seriesById.edit();
  }

  /** Takes a model out, if it is there. */
  delete(id: number): void {
    const model = this.#before.modelById.get(id);
    if (model === undefined) return;
    this.#modelByName.delete(model.name);
    this.#modelById.set(id, undefined);
    for (const series of model.series) this.#seriesById.set(series.id, undefined);
  }

  /** Puts a model in. */
  set(model: ModelEntry): void {
    this.#modelByName.set(model);
    this.#modelById.set(model.id, model);
    for (const series of model.series) this.#seriesById.set(series.id, series);
  }

  done(): Models {
    return {
      modelByName: this.#modelByName.done(),
      modelById: this.#modelById.done(),
      seriesById: this.#seriesById.done(),
    };
  }
}
