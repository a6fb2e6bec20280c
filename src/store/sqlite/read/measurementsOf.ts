import type { Database } from 'better-sqlite3';
import { type PageRequest, type Slice, sliceOf } from '../../pageRequest.ts';
import type { MeasurementRow, Owner } from '../../rows.ts';
import { statementCache } from '../connection/statementCache.ts';
import { keyset } from './keyset.ts';
import { READING_COLUMNS, type ReadingColumns, measurementRows } from './measurements.ts';
import { READABLE } from './observationColumns.ts';
import { allOf } from './sqlCondition.ts';

/** The order within an owner; a key of it is [series id, batch size, id]. */
const ORDER = ['m.seriesId', 'm.batchSize', 'm.id'];

const OWNED_BY: Record<Owner, string> = {
  model: 'm.seriesId IN (SELECT id FROM Series WHERE modelId = owner.value)',
  series: 'm.seriesId = owner.value',
  answer: `m.seriesId = owner.value AND ${READABLE}`,
};

/** See Queries.measurementsOf. One statement, however many owners there are. */
export function measurementsOf(
  reader: Database,
): (owner: Owner, ids: readonly number[], request: PageRequest) => Slice<MeasurementRow>[] {
  const prepared = statementCache((sql) => reader.prepare<[(string | number)[]], ReadingColumns>(sql).raw());
  return (owner, ids, request) => {
    const { bounds, order, limit } = keyset(ORDER, request);
    const { sql, values } = allOf([
      { sql: OWNED_BY[owner], values: [] },
      { sql: 'm.retractedAt IS NULL', values: [] },
      ...bounds,
    ]);
    // Ordered by the constant series id too, SQLite would sort the whole series.
    const within =
      owner === 'model' ? order : keyset(ORDER.slice(1), { ...request, after: null, before: null }).order;
    const statement = prepared(ids.length === 1 ? ofOne(sql, order) : ofMany(sql, order, within));
    const found = statement.all([ids.length === 1 ? (ids[0] ?? 0) : JSON.stringify(ids), ...values, limit]);
    const rows = measurementRows(found);
    if (ids.length === 1) return [sliceOf(rows, request)];
    const byOwner = Map.groupBy(rows, (_, i) => found[i]?.[6]);
    return ids.map((id) => sliceOf(byOwner.get(id) ?? [], request));
  };
}

/** Half the cost of `ofMany` for a single owner. */
function ofOne(condition: string, order: string): string {
  return `SELECT ${READING_COLUMNS} FROM Measurement m
    WHERE ${condition.replace('owner.value', '?')} ORDER BY ${order} LIMIT ?`;
}

/** The subquery has a limit for each owner, so that no more than the page is read. */
function ofMany(condition: string, order: string, within: string): string {
  const inner = (sql: string): string => sql.replaceAll('m.', 'x.');
  return `SELECT ${READING_COLUMNS}, owner.value FROM json_each(?) owner
    JOIN Measurement m ON m.id IN
      (SELECT x.id FROM Measurement x WHERE ${inner(condition)} ORDER BY ${inner(within)} LIMIT ?)
    ORDER BY owner.key, ${order}`;
}
