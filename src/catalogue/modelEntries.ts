import { type MeasuredSeries, measuredSeries } from '../memory/series.ts';
import type { CatalogueRows, ModelRow, SeriesRow } from '../store/read/catalogueRows.ts';
import type { ModelEntry, SeriesEntry } from './entries.ts';

/** Puts the rows of models together. */
export function modelEntries(rows: CatalogueRows): ModelEntry[] {
  const seriesOf = Map.groupBy(rows.series, (series) => series.modelId);
  const observationsOf = Map.groupBy(rows.observations, (observation) => observation.seriesId);
  const unreadableOf = Map.groupBy(rows.unreadable, (row) => row.seriesId);
  const measured = (id: number): MeasuredSeries =>
    measuredSeries(
      observationsOf.get(id) ?? [],
      unreadableOf.get(id)?.map((row) => row.id),
    );
  return rows.models.map((row) => modelEntry(row, seriesOf.get(row.id) ?? [], measured));
}

function modelEntry(
  { defaultSeriesId, ...own }: ModelRow,
  seriesRows: readonly SeriesRow[],
  measuredOf: (seriesId: number) => MeasuredSeries,
): ModelEntry {
  const series: SeriesEntry[] = [];
  const model = { ...own, series, defaultSeries: null as SeriesEntry | null, readings: 0 };
  for (const { id, modelId: _, poolSize, ...conditions } of seriesRows) {
    const measured = measuredOf(id);
    const readings = measured.observations.reduce(
      (sum, one) => sum + one.readings,
      measured.unreadable.length,
    );
    series.push({ id, model, poolSize, conditions, readings, measured });
    model.readings += readings;
  }
  model.defaultSeries = series.find(({ id }) => id === defaultSeriesId) ?? null;
  return model;
}
