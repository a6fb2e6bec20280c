import { type PublishedDifference, publishedDifferences } from '../../memory/publishedFigure.ts';
import { measuredSeries } from '../../memory/series.ts';
import { OBSERVATION_COLUMNS, READABLE, type RawObservation, observation } from '../observationColumns.ts';
import type { Transaction } from '../transaction.ts';
import { inSlices } from './inSlices.ts';
import type { SeriesFigures } from './replaceFigures.ts';

type StoredObservation = RawObservation & Record<'seriesId', number | bigint>;

const SELECT = `SELECT seriesId, ${OBSERVATION_COLUMNS} FROM Measurement
  WHERE seriesId IN (SELECT value FROM json_each(?)) AND retractedAt IS NULL AND ${READABLE}
  GROUP BY seriesId, batchSize ORDER BY seriesId, batchSize`;

/** How the claims differ from what is computed of each series as the transaction sees it; in the order of the claims. */
export async function figureDifferences(
  tx: Transaction,
  claims: readonly SeriesFigures[],
): Promise<PublishedDifference[][]> {
  const differences: PublishedDifference[][] = [];
  await inSlices(claims, async (slice) => {
    const seriesIds = JSON.stringify(slice.map(({ seriesId }) => seriesId));
    const rows = await tx.$queryRawUnsafe<StoredObservation[]>(SELECT, seriesIds);
    const observations = Map.groupBy(rows, ({ seriesId }) => Number(seriesId));
    for (const { seriesId, figures } of slice) {
      const measured = measuredSeries((observations.get(seriesId) ?? []).map(observation));
      differences.push(publishedDifferences(measured, figures));
    }
  });
  return differences;
}
