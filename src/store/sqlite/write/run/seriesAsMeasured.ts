import { type MeasuredSeries, measuredSeries } from '../../../../domain/series/series.ts';
import {
  OBSERVATION_COLUMNS,
  READABLE,
  type RawObservation,
  observation,
} from '../../read/observationColumns.ts';
import type { Transaction } from '../../connection/transaction.ts';

const SELECT = `SELECT ${OBSERVATION_COLUMNS} FROM Measurement
  WHERE seriesId = ? AND retractedAt IS NULL AND ${READABLE} GROUP BY batchSize ORDER BY batchSize`;

/** A series as the transaction sees it, with what it has written itself; without the rows that cannot be read. */
export async function seriesAsMeasured(tx: Transaction, seriesId: number): Promise<MeasuredSeries> {
  const rows = await tx.$queryRawUnsafe<RawObservation[]>(SELECT, seriesId);
  return measuredSeries(rows.map(observation));
}
