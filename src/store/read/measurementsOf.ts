import type { Database } from 'better-sqlite3';
import { keyset } from '../keyset.ts';
import { type PageRequest, type Slice, sliceOf } from '../pageRequest.ts';
import type { MeasurementRow } from '../rows.ts';
import { allOf } from '../sqlCondition.ts';
import { statementCache } from '../statementCache.ts';
import {
  JOIN_SOURCE,
  MEASUREMENT_COLUMNS,
  type StoredMeasurement,
  measurementRow,
} from './measurementSelect.ts';

/** What a page of measurements belongs to. */
export type Owner = 'model' | 'series';

/** The order within an owner; a key of it is [series id, batch size, id]. */
const ORDER = ['x.seriesId', 'x.batchSize', 'x.id'];

const OWNED_BY: Record<Owner, string> = {
  model: 'x.seriesId IN (SELECT id FROM Series WHERE modelId = owner.value)',
  series: 'x.seriesId = owner.value',
};

/**
 * The same page of several owners' measurements in one statement, however many owners there are.
 * The subquery is limited for each owner by itself, so that no more than the page is read.
 * @returns slices in the order of `ids`.
 */
export function measurementsOf(
  reader: Database,
): (owner: Owner, ids: readonly number[], request: PageRequest) => Slice<MeasurementRow>[] {
  const prepared = statementCache<StoredMeasurement & { owner: number }>(reader);
  return (owner, ids, request) => {
    const { bounds, order, limit } = keyset(ORDER, request);
    const { sql, values } = allOf([
      { sql: OWNED_BY[owner], values: [] },
      { sql: 'x.retractedAt IS NULL', values: [] },
      ...bounds,
    ]);
    const rows = prepared(
      `SELECT owner.value AS owner, ${MEASUREMENT_COLUMNS}
         FROM json_each(?) owner
         JOIN Measurement m ON m.id IN (SELECT x.id FROM Measurement x WHERE ${sql} ORDER BY ${order} LIMIT ?)
         ${JOIN_SOURCE}
         ORDER BY owner.key, ${order.replaceAll('x.', 'm.')}`,
    ).all(JSON.stringify(ids), ...values, limit);
    const found = Map.groupBy(rows, (row) => row.owner);
    return ids.map((id) =>
      sliceOf(
        (found.get(id) ?? []).map(({ owner: _, ...row }) => measurementRow(row)),
        request,
      ),
    );
  };
}
