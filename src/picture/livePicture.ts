import type { CatalogueNews, GpuRow } from '../store/pictureRows.ts';
import type { Estimator } from '../domain/line/estimators.ts';
import { CapacityColumns } from './columns/capacityColumns.ts';
import type { GpuEntry, ModelEntry, SeriesEntry } from './entries.ts';
import { LineColumns } from './columns/lineColumns.ts';
import { modelEntries } from './modelEntries.ts';
import type { Picture } from './picture.ts';
import { ProofColumns } from './columns/proofColumns.ts';
import { placeByName, sortedByName } from './order/sortedByName.ts';

/** From here on sorting everything again costs less than moving the list for each entry. */
const MANY_CHANGES = 50;

/** The picture that the catalogue keeps up to date, at a cost that follows the change. */
export class LivePicture implements Picture {
  models: readonly ModelEntry[] = [];
  gpus: readonly GpuEntry[] = [];
  readonly modelById = new Map<number, ModelEntry>();
  readonly modelByName = new Map<string, ModelEntry>();
  readonly seriesById = new Map<number, SeriesEntry>();
  readonly gpuById = new Map<number, GpuEntry>();
  readonly gpuByName = new Map<string, GpuEntry>();

  #proofs: ProofColumns | null = null;
  readonly #lines = new Map<Estimator, LineColumns>();

  /** Made when they are first asked for, and after a commit of what they were before. */
  capacityColumns = (estimator: Estimator): CapacityColumns => {
    if (this.#proofs?.models !== this.models) this.#proofs = new ProofColumns(this.models, this.#proofs);
    let lines = this.#lines.get(estimator) ?? null;
    if (lines?.models !== this.models) lines = new LineColumns(this.models, estimator, lines);
    this.#lines.set(estimator, lines);
    return new CapacityColumns(this.#proofs, lines);
  };

  /** Takes in what changed. */
  apply({ changed, changedSeries, rows, gpus }: CatalogueNews): void {
    if (gpus !== null) this.#replaceGpus(gpus);
    if (changed.length === 0) return;
    const ids = changed === 'all' ? [...this.modelById.keys()] : changed;
    const old = ids.flatMap((id) => this.modelById.get(id) ?? []);
    const isChanged = changedSeries === 'all' ? null : new Set(changedSeries);
    const entries = modelEntries(rows, (id) =>
      isChanged === null || isChanged.has(id) ? null : (this.seriesById.get(id) ?? null),
    );
    // All names go before any comes: two models may have swapped theirs.
    for (const model of old) this.#forget(model);
    for (const model of entries) this.#learn(model);
    this.#arrange(old, entries);
  }

  #forget(model: ModelEntry): void {
    this.modelById.delete(model.id);
    this.modelByName.delete(model.name);
    for (const series of model.series) this.seriesById.delete(series.id);
  }

  #learn(model: ModelEntry): void {
    this.modelById.set(model.id, model);
    this.modelByName.set(model.name, model);
    for (const series of model.series) this.seriesById.set(series.id, series);
  }

  /** The list is made anew, never changed: a page that is being read keeps the one that it began with. */
  #arrange(old: readonly ModelEntry[], entries: readonly ModelEntry[]): void {
    if (old.length + entries.length > MANY_CHANGES) {
      this.models = sortedByName(this.modelById.values());
      return;
    }
    const models = [...this.models];
    for (const { name } of old) models.splice(placeByName(models, name), 1);
    for (const model of entries) models.splice(placeByName(models, model.name), 0, model);
    this.models = models;
  }

  #replaceGpus(rows: readonly GpuRow[]): void {
    this.gpus = sortedByName(rows.map((row) => ({ ...row, aliases: JSON.parse(row.aliases) as string[] })));
    this.gpuById.clear();
    this.gpuByName.clear();
    for (const gpu of this.gpus) {
      this.gpuById.set(gpu.id, gpu);
      for (const alias of gpu.aliases) this.gpuByName.set(alias, gpu);
    }
    // A name wins over an alias.
    for (const gpu of this.gpus) this.gpuByName.set(gpu.name, gpu);
  }
}
