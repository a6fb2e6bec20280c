import type { PublishedDifference } from '../../../../domain/claims/publishedFigure.ts';
import { inTurns } from '../../../../runtime/inTurns.ts';
import type { Transaction } from '../../connection/transaction.ts';
import type { Author } from '../audit.ts';
import { figureDifferences } from './figureDifferences.ts';
import { importModels } from './importModels.ts';
import { importSeries } from './importSeries.ts';
import { importSources } from './importSources.ts';
import type { FilledIn, ImportModel, ImportReading, ImportSeries } from './importTypes.ts';
import { lastId } from '../entity/lastId.ts';
import { type Recorded, recordReadings } from '../run/recordReadings.ts';
import { refuseOverfullModels, refuseOverfullSeries, refuseOverfullSource } from '../run/refuseOverfull.ts';
import { type SeriesFigures, replaceFigures } from './replaceFigures.ts';

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
export interface ImportedRows extends ImportedChanges {
  /** In the order of the readings. */
  readonly recorded: readonly Recorded[];
  /** Of the series that the table publishes figures of, in their order. */
  readonly differences: readonly SeriesDifferences[];
}

/** What an import changed besides readings. */
export interface ImportedChanges {
  readonly seriesCreated: number;
  /** By name, as are the sources. */
  readonly createdModels: readonly string[];
  readonly createdSources: readonly string[];
  /** Facts of models and series that were there already. */
  readonly filledIn: readonly FilledIn[];
  /** How many figures went that the source had published before. */
  readonly figuresReplaced: number;
}

/** How figures differ from what is computed of the series at a place. */
export interface SeriesDifferences {
  readonly place: number;
  readonly seriesId: number;
  readonly differences: readonly PublishedDifference[];
}

/**
 * Writes the rows of a table in slices, so that the event loop is never held for long, however many there are. A
 * reading that was there before, by the rule of `recordReadings`, is that reading; equal ones in the table are repeats
 * of a run, and all count. Figures that the table publishes replace those of the same source and series.
 * What is known of models and series that are there is filled in by an ADMIN alone.
 * @throws Refusal where a series, model or source would have more than mostStored.ts allows.
 */
export async function importRows(tx: Transaction, author: Author, rows: ImportRows): Promise<ImportedRows> {
  const mayFillIn = author.role === 'ADMIN';
  const models = await importModels(tx, [rows.series, rows.models], mayFillIn);
  const series = await importSeries(tx, rows.series, models.ids, mayFillIn);
  if (series.created > 0) {
    const grownModels = new Set(rows.series.map(({ model }) => models.ids.get(model) ?? 0));
    await refuseOverfullModels(tx, [...grownModels], TABLE);
  }
  const sources = await importSources(tx, author, rows.sources);
  const storedUpTo = await lastId(tx, 'Measurement');
  const recordedAt = new Date();
  const recorded: Recorded[] = [];
  const grown = new Set<number>();
  for await (const rowsOfSlice of rows.slices()) {
    const readings = rowsOfSlice.map(({ series: place, source, ...reading }) => ({
      ...reading,
      seriesId: series.ids[place] ?? 0,
      sourceId: sources.ids[source] ?? 0,
    }));
    const slice = await recordReadings(tx, readings, recordedAt, storedUpTo);
    for (const [i, one] of slice.entries()) {
      recorded.push(one);
      if (one.inserted) grown.add(readings[i]?.seriesId ?? 0);
    }
  }
  await refuseOverfullSeries(tx, [...grown], TABLE);
  const claims: (SeriesFigures & { readonly place: number })[] = [];
  await inTurns(rows.series, ({ figures }, place) => {
    if (figures.length > 0) claims.push({ figures, place, seriesId: series.ids[place] ?? 0 });
  });
  const figuresReplaced = claims.length > 0 ? await replaceFigures(tx, sources.ids[0] ?? 0, claims) : 0;
  if (claims.length > 0) await refuseOverfullSource(tx, sources.ids[0] ?? 0, TABLE);
  const differences = await figureDifferences(tx, claims);
  return {
    createdModels: models.created,
    createdSources: sources.created,
    seriesCreated: series.created,
    filledIn: [...models.filledIn, ...series.filledIn],
    figuresReplaced,
    recorded,
    differences: claims.map(({ place, seriesId }, i) => ({
      place,
      seriesId,
      differences: differences[i] ?? [],
    })),
  };
}
