import { measuredSeries } from '../domain/series/series.ts';
import type { Changes, GpuRow, ObservationRow, PictureReads } from '../store/pictureReads.ts';
import type { SourceRow } from '../store/rows.ts';
import { ById } from './byId.ts';
import { sortedByName } from './byName.ts';
import { Columns } from './columns/columns.ts';
import { type ModelParts, type SeriesReadings, modelEntry, partsOfEntry, partsOfRows } from './modelEntry.ts';
import { ModelsEdit } from './modelsEdit.ts';
import { type Picture, type PictureParts, pictureOf } from './picture.ts';

/** Models that are read together, and observations between two steps. */
const MODELS_A_STEP = 50;
const OBSERVATIONS_A_STEP = 500;

/** Makes the first picture, in steps. */
export function firstPicture(reads: PictureReads): Generator<void, Picture> {
  const nothing = {
    ...{ revision: 0, models: [], modelById: new ById<never>(), seriesById: new ById<never>() },
    ...{ ...gpusOf([]), ...sourcesOf([]), tokens: new Map<string, never>(), columns: new Columns() },
  };
  return picture(pictureOf(nothing), reads.changes(null), reads);
}

/** Makes the picture of a later commit at the cost of what changed, in steps of a millisecond or two. */
export function nextPicture(before: Picture, reads: PictureReads): Generator<void, Picture> {
  return picture(before, reads.changes(before.revision), reads);
}

function* picture(before: Picture, changes: Changes, reads: PictureReads): Generator<void, Picture> {
  const isStale = new Set(changes.series);
  const edit = new ModelsEdit(before);
  for (const ids of inSteps(changes.models)) {
    for (const id of ids) edit.remove(id);
    yield;
  }
  for (const models of partsInSteps(before, changes, reads)) {
    const seriesIds = models
      .flatMap(({ series }) => series.map(({ id }) => id))
      .filter((id) => isStale.has(id) || !before.seriesById.has(id));
    const readings = yield* readingsInSteps(seriesIds, reads);
    const readingsOf = (id: number): SeriesReadings =>
      readings.get(id) ?? before.seriesById.get(id) ?? NO_READINGS;
    for (const model of models) edit.set(modelEntry(model, readingsOf));
  }
  return pictureOf({
    ...before,
    ...(yield* edit.done()),
    ...(changes.gpus && gpusOf(reads.gpus())),
    ...(changes.sources.length > 0 && sourcesOf(changedSources(before, changes, reads))),
    ...(changes.tokens && { tokens: new Map(reads.tokens().map(({ hash, ...holder }) => [hash, holder])) }),
    revision: changes.revision,
  });
}

/** The models that changed: those read anew, and those of which only readings did. */
function* partsInSteps(
  before: Picture,
  changes: Changes,
  reads: PictureReads,
): Generator<readonly ModelParts[]> {
  for (const ids of inSteps(changes.models)) yield partsOfRows(reads.models(ids), reads.series(ids));
  const isRead = new Set(changes.models);
  const others = new Set(changes.series.flatMap((id) => before.seriesById.get(id)?.model ?? []));
  for (const models of inSteps([...others].filter(({ id }) => !isRead.has(id)))) {
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
  if (seriesIds.length === 0) return new Map();
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

function changedSources(
  { sourceById }: Picture,
  { sources: ids }: Changes,
  reads: PictureReads,
): Iterable<SourceRow> {
  const sources = new Map(sourceById);
  for (const id of ids) sources.delete(id);
  for (const source of reads.sources(ids)) sources.set(source.id, source);
  return sources.values();
}
