import { measuredSeries } from '../domain/series/series.ts';
import type { CatalogueRows, ModelRow, SeriesRow } from '../store/pictureRows.ts';
import type { ModelEntry, SeriesEntry } from './entries.ts';

/** What the readings of a series say, and how many there are. */
export type SeriesReadings = Pick<SeriesEntry, 'measured' | 'readings'>;

/**
 * Puts the rows of models together.
 * @param known what is known of the readings of a series already; null where the rows tell.
 */
export function modelEntries(
  rows: CatalogueRows,
  known: (seriesId: number) => SeriesReadings | null,
): ModelEntry[] {
  const seriesOf = Map.groupBy(rows.series, (series) => series.modelId);
  const observationsOf = Map.groupBy(rows.observations, (observation) => observation.seriesId);
  const unreadableOf = Map.groupBy(rows.unreadable, (row) => row.seriesId);
  const readingsOf = (id: number): SeriesReadings => {
    const found = known(id);
    if (found !== null) return found;
    const measured = measuredSeries(
      observationsOf.get(id) ?? [],
      unreadableOf.get(id)?.map((row) => row.id),
    );
    const readings = measured.observations.reduce(
      (sum, one) => sum + one.readings,
      measured.unreadable.length,
    );
    return { measured, readings };
  };
  return rows.models.map((row) => modelEntry(row, seriesOf.get(row.id) ?? [], readingsOf));
}

function modelEntry(
  { defaultSeriesId, ...own }: ModelRow,
  seriesRows: readonly SeriesRow[],
  readingsOf: (seriesId: number) => SeriesReadings,
): ModelEntry {
  const series: SeriesEntry[] = [];
  const model = { ...own, series, defaultSeries: null as SeriesEntry | null, readings: 0 };
  for (const { id, modelId: _, poolSize, ...conditions } of seriesRows) {
    const { measured, readings } = readingsOf(id);
    series.push({ id, model, poolSize, conditions, readings, measured });
    model.readings += readings;
  }
  model.defaultSeries = series.find(({ id }) => id === defaultSeriesId) ?? null;
  return model;
}
