import { type MeasuredSeries, measuredSeries } from '../../../../domain/series/series.ts';
import type { Transaction } from '../../connection/writer.ts';
import {
  OBSERVATION_COLUMNS,
  READABLE,
  type RawObservation,
  observation,
} from '../../read/observationColumns.ts';

const SELECT = `SELECT seriesId, ${OBSERVATION_COLUMNS} FROM Measurement
  WHERE seriesId IN (SELECT value FROM json_each(?)) AND retractedAt IS NULL AND ${READABLE}
  GROUP BY seriesId, batchSize ORDER BY seriesId, batchSize`;

/** Series as the transaction sees them, with its own writes, without unreadable rows; in the order of the ids. */
export async function seriesAsMeasured(
  tx: Transaction,
  seriesIds: readonly number[],
): Promise<MeasuredSeries[]> {
  const rows = await tx.$queryRawUnsafe<(RawObservation & { readonly seriesId: number | bigint })[]>(
    SELECT,
    JSON.stringify(seriesIds),
  );
  const bySeries = Map.groupBy(rows, ({ seriesId }) => Number(seriesId));
  return seriesIds.map((id) => measuredSeries((bySeries.get(id) ?? []).map(observation)));
}
