import { measuredSeries } from '../domain/series/series.ts';
import type { Change, GpuRow, ObservationRow, PictureReads } from '../store/pictureReads.ts';
import type { SourceRow } from '../store/rows.ts';
import { ById } from './byId.ts';
import { ByName, sortedByName } from './byName.ts';
import { Columns } from './columns/columns.ts';
import { type ModelParts, type SeriesReadings, modelEntry, partsOfEntry, partsOfRows } from './modelEntry.ts';
import type { ModelEntry } from './entries.ts';
import { ModelsEdit } from './modelsEdit.ts';
import { type Picture, type PictureParts, pictureOf } from './picture.ts';

/** How much is read per step. */
const MODELS_A_STEP = 50;
const OBSERVATIONS_A_STEP = 500;
const CHANGES_A_STEP = 500;

/** Makes the first picture, in steps. */
export function firstPicture(reads: PictureReads): Generator<void, Picture> {
  const nothing = pictureOf({
    ...{ revision: 0, modelByName: new ByName<never>() },
    ...{ modelById: new ById<never>(), seriesById: new ById<never>() },
    ...{ ...gpusOf([]), ...sourcesOf([]), tokens: new Map<string, never>(), columns: new Columns() },
  });
  return picture(nothing, null, reads);
}

/** Makes the picture of a later commit at the cost of what changed, in steps of a millisecond or two. */
export function nextPicture(before: Picture, reads: PictureReads): Generator<void, Picture> {
  return picture(before, before.revision, reads);
}

function* picture(before: Picture, since: number | null, reads: PictureReads): Generator<void, Picture> {
  const revision = reads.revision();
  const changes = yield* changesInSteps(since, reads);
  const edit = new ModelsEdit(before);
  for (const ids of inSteps([...changes.MODEL])) {
    for (const id of ids) edit.delete(id);
    yield;
  }
  for (const models of partsInSteps(before, changes, reads)) {
    const seriesIds = models
      .flatMap(({ series }) => series.map(({ id }) => id))
      .filter((id) => changes.SERIES.has(id) || !before.seriesById.has(id));
    const readings = yield* readingsInSteps(seriesIds, reads);
    const readingsOf = (id: number): SeriesReadings =>
      readings.get(id) ?? before.seriesById.get(id) ?? NO_READINGS;
    for (const model of models) edit.set(modelEntry(model, readingsOf));
  }
  // Not `...before`: that would call the getter `models` and build the whole list.
  const { gpus, gpuById, gpuByName, sources, sourceById, tokens, columns } = before;
  return pictureOf({
    ...{ revision, gpus, gpuById, gpuByName, sources, sourceById, tokens, columns },
    ...edit.done(),
    ...(changes.GPU.size > 0 && gpusOf(reads.gpus())),
    ...(changes.SOURCE.size > 0 && sourcesOf(changedSources(before, changes, reads))),
    ...(changes.TOKEN.size > 0 && {
      tokens: new Map(reads.tokens().map(({ hash, ...holder }) => [hash, holder])),
    }),
  });
}

/** Ids of what changed. */
type Changes = Readonly<Record<Change['entity'], Set<number>>>;

function* changesInSteps(since: number | null, reads: PictureReads): Generator<void, Changes> {
  const changes: Changes = {
    MODEL: new Set(),
    SERIES: new Set(),
    GPU: new Set(),
    SOURCE: new Set(),
    TOKEN: new Set(),
  };
  let step = 0;
  for (const { entity, entityId } of reads.changes(since)) {
    changes[entity].add(entityId);
    step += 1;
    if (step % CHANGES_A_STEP === 0) yield;
  }
  return changes;
}

/** The models that changed: read from the store, or taken from `before` if only their readings changed. */
function* partsInSteps(
  before: Picture,
  changes: Changes,
  reads: PictureReads,
): Generator<readonly ModelParts[]> {
  for (const ids of inSteps([...changes.MODEL])) yield partsOfRows(reads.models(ids), reads.series(ids));
  const others = new Set<ModelEntry>();
  for (const id of changes.SERIES) {
    const model = before.seriesById.get(id)?.model;
    if (model !== undefined && !changes.MODEL.has(model.id)) others.add(model);
  }
  for (const models of inSteps([...others])) {
    yield models.map(partsOfEntry);
  }
}

function* inSteps<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += MODELS_A_STEP) yield list.slice(i, i + MODELS_A_STEP);
}

const NO_READINGS: SeriesReadings = { measured: measuredSeries([]), readings: 0 };

function* readingsInSteps(
  seriesIds: readonly number[],
  reads: PictureReads,
): Generator<void, ReadonlyMap<number, SeriesReadings>> {
  if (seriesIds.length === 0) {
    // Their models still take time.
    yield;
    return new Map();
  }
  const observationsOf = new Map<number, ObservationRow[]>();
  let readings = 0;
  let step = 0;
  for (const row of reads.observations(seriesIds)) {
    const ofSeries = observationsOf.get(row.seriesId);
    if (ofSeries === undefined) observationsOf.set(row.seriesId, [row]);
    else ofSeries.push(row);
    readings += row.readings;
    step += 1;
    if (step % OBSERVATIONS_A_STEP === 0) yield;
  }
  const unreadable = Map.groupBy(reads.unreadable(seriesIds, readings), ({ seriesId }) => seriesId);
  yield;
  return new Map(
    seriesIds.map((id) => {
      const measured = measuredSeries(
        observationsOf.get(id) ?? [],
        unreadable.get(id)?.map((row) => row.id),
      );
      const count = measured.observations.reduce((sum, one) => sum + one.readings, 0);
      return [id, { measured, readings: count + measured.unreadable.length }];
    }),
  );
}

function gpusOf(rows: readonly GpuRow[]): Pick<PictureParts, 'gpus' | 'gpuById' | 'gpuByName'> {
  const gpus = sortedByName(rows);
  const gpuByName = new Map(gpus.flatMap((gpu) => gpu.aliases.map((alias) => [alias, gpu])));
  // A name wins over an alias.
  for (const gpu of gpus) gpuByName.set(gpu.name, gpu);
  return { gpus, gpuById: new Map(gpus.map((gpu) => [gpu.id, gpu])), gpuByName };
}

function sourcesOf(rows: Iterable<SourceRow>): Pick<PictureParts, 'sources' | 'sourceById'> {
  const sources = [...rows].sort((a, b) => a.id - b.id);
  return { sources, sourceById: new Map(sources.map((source) => [source.id, source])) };
}

function changedSources({ sourceById }: Picture, changes: Changes, reads: PictureReads): Iterable<SourceRow> {
  const sources = new Map(sourceById);
  for (const id of changes.SOURCE) sources.delete(id);
  for (const source of reads.sources([...changes.SOURCE])) sources.set(source.id, source);
  return sources.values();
}
