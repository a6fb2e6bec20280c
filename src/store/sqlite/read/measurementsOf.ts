import type { Database } from 'better-sqlite3';
import { READABLE } from './observationColumns.ts';
import { keyset } from './keyset.ts';
import { type PageRequest, type Slice, sliceOf } from './pageRequest.ts';
import type { MeasurementRow } from '../../rows.ts';
import { allOf } from './sqlCondition.ts';
import { statementCache } from '../connection/statementCache.ts';
import { READING_COLUMNS, type ReadingColumns, measurementRows } from './measurementSelect.ts';

/** What a page of measurements belongs to; to the answer of a series, all but those that cannot be read. */
export type Owner = 'model' | 'series' | 'answer';

/** The order within an owner; a key of it is [series id, batch size, id]. */
const ORDER = ['m.seriesId', 'm.batchSize', 'm.id'];

const OWNED_BY: Record<Owner, string> = {
  model: 'm.seriesId IN (SELECT id FROM Series WHERE modelId = owner.value)',
  series: 'm.seriesId = owner.value',
  answer: `m.seriesId = owner.value AND ${READABLE}`,
};

/**
 * The same page of several owners' measurements in one statement, however many owners there are.
 * @returns slices in the order of `ids`.
 */
export function measurementsOf(
  reader: Database,
): (owner: Owner, ids: readonly number[], request: PageRequest) => Slice<MeasurementRow>[] {
  const rowsOf = measurementRows(reader);
  const prepared = statementCache((sql) => reader.prepare<[(string | number)[]], ReadingColumns>(sql).raw());
  return (owner, ids, request) => {
    const { bounds, order, limit } = keyset(ORDER, request);
    const { sql, values } = allOf([
      { sql: OWNED_BY[owner], values: [] },
      { sql: 'm.retractedAt IS NULL', values: [] },
      ...bounds,
    ]);
    // Within one series SQLite would sort all of it by the series that it has been told.
    const within =
      owner === 'model' ? order : keyset(ORDER.slice(1), { ...request, after: null, before: null }).order;
    const statement = prepared(ids.length === 1 ? ofOne(sql, order) : ofMany(sql, order, within));
    const found = statement.all([ids.length === 1 ? (ids[0] ?? 0) : JSON.stringify(ids), ...values, limit]);
    const rows = rowsOf(found);
    if (ids.length === 1) return [sliceOf(rows, request)];
    const byOwner = Map.groupBy(rows, (_, i) => found[i]?.[6]);
    return ids.map((id) => sliceOf(byOwner.get(id) ?? [], request));
  };
}

/** For a single owner this is half the work of `ofMany`. */
function ofOne(condition: string, order: string): string {
  return `SELECT ${READING_COLUMNS} FROM Measurement m
    WHERE ${condition.replace('owner.value', '?')} ORDER BY ${order} LIMIT ?`;
}

/** The subquery is limited for each owner by itself, so that no more than the page is read. */
function ofMany(condition: string, order: string, within: string): string {
  const inner = (sql: string): string => sql.replaceAll('m.', 'x.');
  return `SELECT ${READING_COLUMNS}, owner.value FROM json_each(?) owner
    JOIN Measurement m ON m.id IN
      (SELECT x.id FROM Measurement x WHERE ${inner(condition)} ORDER BY ${inner(within)} LIMIT ?)
    ORDER BY owner.key, ${order}`;
}
