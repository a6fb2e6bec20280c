import { type PublishedDifference, publishedDifferences } from '../../../../domain/claims/publishedFigure.ts';
import { measuredSeries } from '../../../../domain/series/series.ts';
import {
  OBSERVATION_COLUMNS,
  READABLE,
  type RawObservation,
  observation,
} from '../../read/observationColumns.ts';
import type { Transaction } from '../../connection/transaction.ts';
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
  const stored = await storedCounts(tx, claims);
  const work = async (slice: readonly SeriesFigures[]): Promise<void> => {
    const seriesIds = JSON.stringify(slice.map(({ seriesId }) => seriesId));
    const rows = await tx.$queryRawUnsafe<StoredObservation[]>(SELECT, seriesIds);
    const observations = Map.groupBy(rows, ({ seriesId }) => Number(seriesId));
    for (const { seriesId, figures } of slice) {
      const measured = measuredSeries((observations.get(seriesId) ?? []).map(observation));
      differences.push(publishedDifferences(measured, figures));
    }
  };
  await inSlices(claims, work, ({ seriesId, figures }) => {
    return 1 + figures.length / FIGURES_FOR_ONE + (stored.get(seriesId) ?? 0) / READINGS_FOR_ONE;
  });
  return differences;
}

/** How many of them take as long as a series does that has few. */
const FIGURES_FOR_ONE = 5;
const READINGS_FOR_ONE = 25;

/** How many of the 200 rows of a slice a series stands for whose readings are counted: there may be thousands. */
const WEIGHT = 10;

async function storedCounts(
  tx: Transaction,
  claims: readonly SeriesFigures[],
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  const count = async (slice: readonly SeriesFigures[]): Promise<void> => {
    const seriesIds = JSON.stringify(slice.map(({ seriesId }) => seriesId));
    const found = await tx.$queryRaw<{ seriesId: number | bigint; readings: number | bigint }[]>`
      SELECT seriesId, count(*) AS readings FROM Measurement INDEXED BY Measurement_seriesId_batchSize_id_idx
      WHERE seriesId IN (SELECT value FROM json_each(${seriesIds})) GROUP BY seriesId`;
    for (const { seriesId, readings } of found) counts.set(Number(seriesId), Number(readings));
  };
  await inSlices(claims, count, () => WEIGHT);
  return counts;
}
