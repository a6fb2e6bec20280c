import { inTurns } from '../../../../runtime/inTurns.ts';
import type { Recorded } from '../../../recording.ts';
import type { ImportRows, ImportedTable, SeriesDifferences } from '../../../tableImport.ts';
import type { Transaction } from '../../connection/writer.ts';
import { recordReadings } from '../record/recordReadings.ts';
import { refuseOverfullModels, refuseOverfullSeries, refuseOverfullSource } from '../refuseOverfull.ts';
import { figureDifferences } from './figureDifferences.ts';
import { importModels } from './importModels.ts';
import { importSeries } from './importSeries.ts';
import { importSources } from './importSources.ts';
import { lastId } from './lastId.ts';
import { type SeriesFigures, replaceFigures } from './replaceFigures.ts';

/** The input to name where something would exceed a limit. */
const TABLE = ['input', 'text'];

/**
 * Writes the rows of a table in slices, so that the event loop is never held for long, however many there are.
 * @param mayFillIn whether unknown facts of models and series that exist are filled in.
 * @throws Refusal where a series, model or source would exceed a limit of storedLimits.ts.
 */
export async function importRows(
  tx: Transaction,
  rows: ImportRows,
  mayFillIn: boolean,
): Promise<ImportedTable> {
  const models = await importModels(tx, [rows.series, rows.models], mayFillIn);
  const series = await importSeries(tx, rows.series, models.ids, mayFillIn);
  if (series.created > 0) {
    const grownModels = new Set(rows.series.map(({ model }) => models.ids.get(model) ?? 0));
    await refuseOverfullModels(tx, [...grownModels], TABLE);
  }
  const sources = await importSources(tx, rows.sources);
  const recorded = await importReadings(tx, rows, series.ids, sources.ids);
  const claims: (SeriesFigures & Pick<SeriesDifferences, 'index'>)[] = [];
  await inTurns(rows.series, ({ figures }, index) => {
    if (figures.length > 0) claims.push({ figures, index, seriesId: series.ids[index] ?? 0 });
  });
  const [publisher = 0] = sources.ids;
  const replaced = claims.length > 0 ? await replaceFigures(tx, publisher, claims) : 0;
  if (claims.length > 0) await refuseOverfullSource(tx, publisher, TABLE);
  const differences = await figureDifferences(tx, claims);
  const filledIn = [...models.filledIn, ...series.filledIn];
  const inserted = recorded.reduce((sum, { inserted: fresh }) => sum + (fresh ? 1 : 0), 0);
  return {
    inserted,
    alreadyThere: recorded.length - inserted,
    modelsCreated: models.created.length,
    seriesCreated: series.created,
    sourcesCreated: sources.created.length,
    filledInCount: filledIn.length,
    publishedFiguresReplaced: replaced,
    createdModels: models.created,
    createdSources: sources.created,
    filledIn,
    recorded,
    differences: claims.map(({ index, seriesId }, i) => ({
      index,
      seriesId,
      differences: differences[i] ?? [],
    })),
  };
}

async function importReadings(
  tx: Transaction,
  { slices }: ImportRows,
  seriesIds: readonly number[],
  sourceIds: readonly number[],
): Promise<readonly Recorded[]> {
  const storedUpTo = await lastId(tx, 'Measurement');
  const recordedAt = new Date();
  const recorded: Recorded[] = [];
  const grown = new Set<number>();
  for await (const slice of slices()) {
    const readings = slice.map(({ series, source, ...reading }) => ({
      ...reading,
      seriesId: seriesIds[series] ?? 0,
      sourceId: sourceIds[source] ?? 0,
    }));
    for (const [i, one] of (await recordReadings(tx, readings, recordedAt, storedUpTo)).entries()) {
      recorded.push(one);
      if (one.inserted) grown.add(readings[i]?.seriesId ?? 0);
    }
  }
  await refuseOverfullSeries(tx, [...grown], TABLE);
  return recorded;
}
