import type { PublishedDifference } from '../../memory/publishedFigure.ts';
import type { Transaction } from '../transaction.ts';
import { figureDifferences } from './figureDifferences.ts';
import { importModels } from './importModels.ts';
import { importSeries } from './importSeries.ts';
import { importSources } from './importSources.ts';
import type { ImportModel, ImportReading, ImportSeries } from './importTypes.ts';
import { type Recorded, recordReadings } from './recordReadings.ts';
import { refuseOverfullModels, refuseOverfullSeries, refuseOverfullSource } from './refuseOverfull.ts';
import { replaceFigures } from './replaceFigures.ts';

/** What is to blame where something grew too large. */
const TABLE = ['input', 'text'];

/** Checked rows of a table. */
export interface ImportRows {
  /** Those without readings; the models of the series go without saying. */
  readonly models: readonly ImportModel[];
  readonly series: readonly ImportSeries[];
  /** Names, of which the first is the one that the published figures come from. */
  readonly sources: readonly string[];
  /** The readings in the order of the table. The event loop has to go on between two slices. */
  readonly slices: () => AsyncIterable<readonly ImportReading[]>;
}

/** What became of them. */
export interface ImportedRows {
  readonly modelsCreated: number;
  readonly seriesCreated: number;
  /** In the order of the series. */
  readonly seriesIds: readonly number[];
  /** In the order of the readings. */
  readonly recorded: readonly Recorded[];
  /** In the order of the series. */
  readonly differences: readonly (readonly PublishedDifference[])[];
}

/**
 * Writes the rows of a table in slices, so that the event loop is never held for long, however many there are. A
 * reading that was there before, by the rule of `recordReadings`, is that reading; equal ones in the table are repeats
 * of a run, and all count. Figures that the table publishes replace those of the same source and series.
 * @throws Refusal where a series, model or source would have more than mostStored.ts allows.
 */
export async function importRows(tx: Transaction, rows: ImportRows): Promise<ImportedRows> {
  const models = await importModels(tx, [...rows.series, ...rows.models]);
  const series = await importSeries(tx, rows.series, models.ids);
  if (series.created > 0) {
    const grownModels = new Set(rows.series.map(({ model }) => models.ids.get(model) ?? 0));
    await refuseOverfullModels(tx, [...grownModels], TABLE);
  }
  const sourceIds = await importSources(tx, rows.sources);
  const last = await tx.measurement.aggregate({ _max: { id: true } });
  const recordedAt = new Date();
  const recorded: Recorded[] = [];
  const grown = new Set<number>();
  for await (const rowsOfSlice of rows.slices()) {
    const readings = rowsOfSlice.map(({ series: place, source, ...reading }) => ({
      ...reading,
      seriesId: series.ids[place] ?? 0,
      sourceId: sourceIds[source] ?? 0,
    }));
    const slice = await recordReadings(tx, readings, recordedAt, last._max.id ?? 0);
    for (const [i, one] of slice.entries()) {
      recorded.push(one);
      if (one.inserted) grown.add(readings[i]?.seriesId ?? 0);
    }
  }
  await refuseOverfullSeries(tx, [...grown], TABLE);
  const claims = rows.series.map(({ figures }, place) => ({ figures, seriesId: series.ids[place] ?? 0 }));
  const told = claims.filter(({ figures }) => figures.length > 0);
  if (told.length > 0) {
    await replaceFigures(tx, sourceIds[0] ?? 0, told);
    await refuseOverfullSource(tx, sourceIds[0] ?? 0, TABLE);
  }
  const toldDifferences = await figureDifferences(tx, told);
  const bySeries = new Map(told.map((claim, i) => [claim, toldDifferences[i] ?? []]));
  return {
    modelsCreated: models.created,
    seriesCreated: series.created,
    seriesIds: series.ids,
    recorded,
    differences: claims.map((claim) => bySeries.get(claim) ?? []),
  };
}
