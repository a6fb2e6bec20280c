import type { ModelRow, SeriesRow } from '../store/pictureReads.ts';
import type { ModelEntry, SeriesEntry } from './entries.ts';

/** What the readings of a series say, and how many there are. */
export type SeriesReadings = Pick<SeriesEntry, 'measured' | 'readings'>;

/** A model with its series, before the readings of these are known. */
export interface ModelParts extends ModelRow {
  /** By ascending id. */
  readonly series: readonly Pick<SeriesEntry, 'id' | 'conditions' | 'poolSize'>[];
}

/** The parts of models that were read anew. @param series all series of these models. */
export function partsOfRows(models: readonly ModelRow[], series: readonly SeriesRow[]): ModelParts[] {
  const seriesOf = Map.groupBy(series, ({ modelId }) => modelId);
  return models.map((row) => ({
    ...row,
    series: (seriesOf.get(row.id) ?? []).map(({ id, modelId: _, poolSize, ...conditions }) => ({
      id,
      poolSize,
      conditions,
    })),
  }));
}

/** The parts of a model of which only readings changed. */
export function partsOfEntry({ defaultSeries, ...entry }: ModelEntry): ModelParts {
  return { ...entry, defaultSeriesId: defaultSeries?.id ?? null };
}

/** Puts a model together. */
export function modelEntry(
  { id, name, family, parametersMillions, pretrainedOn, defaultSeriesId, series: parts }: ModelParts,
  readingsOf: (seriesId: number) => SeriesReadings,
): ModelEntry {
  const series: SeriesEntry[] = [];
  const own = { id, name, family, parametersMillions, pretrainedOn };
  const model = { ...own, series, defaultSeries: null as SeriesEntry | null, readings: 0 };
  for (const { id: seriesId, poolSize, conditions } of parts) {
    const { measured, readings } = readingsOf(seriesId);
    series.push({ id: seriesId, model, poolSize, conditions, readings, measured });
    model.readings += readings;
  }
  model.defaultSeries = series.find((one) => one.id === defaultSeriesId) ?? null;
  return model;
}
