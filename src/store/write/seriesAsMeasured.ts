import { type MeasuredSeries, type Observation, measuredSeries } from '../../memory/series.ts';
import { OBSERVATION_COLUMNS } from '../observationColumns.ts';
import type { Transaction } from '../transaction.ts';

const SELECT = `SELECT ${OBSERVATION_COLUMNS} FROM Measurement
  WHERE seriesId = ? AND retractedAt IS NULL GROUP BY batchSize ORDER BY batchSize`;

/** A series as the transaction sees it, with what it has written itself. */
export async function seriesAsMeasured(tx: Transaction, seriesId: number): Promise<MeasuredSeries> {
  const rows = await tx.$queryRawUnsafe<Record<keyof Observation, number | bigint | null>[]>(
    SELECT,
    seriesId,
  );
  const number = (value: number | bigint | null): number | null => (value === null ? null : Number(value));
  return measuredSeries(
    rows.map((row) => ({
      batchSize: Number(row.batchSize),
      memoryMiB: number(row.memoryMiB),
      largestMiB: number(row.largestMiB),
      outOfMemoryMiB: number(row.outOfMemoryMiB),
      readings: Number(row.readings),
    })),
  );
}
