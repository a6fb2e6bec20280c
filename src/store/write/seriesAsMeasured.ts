import { type MeasuredSeries, measuredSeries } from '../../memory/series.ts';
import { Prisma } from '../client.generated/client.ts';
import { OBSERVATION_COLUMNS, type RawObservation, observation } from '../observationColumns.ts';
import type { Transaction } from '../transaction.ts';

/** A series as the transaction sees it, with what it has written itself. */
export async function seriesAsMeasured(tx: Transaction, seriesId: number): Promise<MeasuredSeries> {
  const rows = await tx.$queryRaw<RawObservation[]>(Prisma.sql`
    SELECT ${Prisma.raw(OBSERVATION_COLUMNS)} FROM Measurement
    WHERE seriesId = ${seriesId} AND retractedAt IS NULL GROUP BY batchSize ORDER BY batchSize`);
  return measuredSeries(rows.map(observation));
}
