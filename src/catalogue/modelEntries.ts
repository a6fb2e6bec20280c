import { measuredSeries } from '../memory/series.ts';
import type { CatalogueRows, ModelRow, ObservationRow, SeriesRow } from '../store/read/catalogueRows.ts';
import type { ModelEntry, SeriesEntry } from './entries.ts';

/** Puts the rows of models together. */
export function modelEntries(rows: CatalogueRows): ModelEntry[] {
  const seriesOf = Map.groupBy(rows.series, (series) => series.modelId);
  const observationsOf = Map.groupBy(rows.observations, (observation) => observation.seriesId);
  return rows.models.map((row) => modelEntry(row, seriesOf.get(row.id) ?? [], observationsOf));
}

function modelEntry(
  { defaultSeriesId, ...own }: ModelRow,
  seriesRows: readonly SeriesRow[],
  observationsOf: ReadonlyMap<number, ObservationRow[]>,
): ModelEntry {
  const series: SeriesEntry[] = [];
  const model = { ...own, series, defaultSeries: null as SeriesEntry | null };
  for (const { id, modelId: _, poolSize, ...conditions } of seriesRows) {
    const observations = observationsOf.get(id) ?? [];
    const readings = observations.reduce((sum, observation) => sum + observation.readings, 0);
    series.push({ id, model, poolSize, conditions, readings, measured: measuredSeries(observations) });
  }
  model.defaultSeries = series.find(({ id }) => id === defaultSeriesId) ?? null;
  return model;
}
