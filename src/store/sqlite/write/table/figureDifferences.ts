import { type PublishedDifference, publishedDifferences } from '../../../../domain/claims/publishedFigure.ts';
import type { Transaction } from '../../connection/writer.ts';
import { inSlices } from '../inSlices.ts';
import { seriesAsMeasured } from '../record/observations.ts';
import type { SeriesFigures } from './replaceFigures.ts';

/** Figures and readings that cost as much as a series with few. */
const FIGURES_FOR_ONE = 5;
const READINGS_FOR_ONE = 25;

/** Rows of a slice that a series counts as while its readings are counted: it may have thousands. */
const WEIGHT = 10;

/** How published figures differ from the computed ones, as the transaction sees each series; in their order. */
export async function figureDifferences(
  tx: Transaction,
  claims: readonly SeriesFigures[],
): Promise<PublishedDifference[][]> {
  const differences: PublishedDifference[][] = [];
  const stored = await storedCounts(tx, claims);
  const work = async (slice: readonly SeriesFigures[]): Promise<void> => {
    const series = await seriesAsMeasured(
      tx,
      slice.map(({ seriesId }) => seriesId),
    );
    for (const [i, measured] of series.entries()) {
      differences.push(publishedDifferences(measured, slice[i]?.figures ?? []));
    }
  };
  await inSlices(claims, work, ({ seriesId, figures }) => {
    return 1 + figures.length / FIGURES_FOR_ONE + (stored.get(seriesId) ?? 0) / READINGS_FOR_ONE;
  });
  return differences;
}

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
