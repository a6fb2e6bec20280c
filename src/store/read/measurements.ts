import type { Database } from 'better-sqlite3';
import type { Outcome } from '../../memory/reading.ts';
import type { InstantFilter, NumberFilter, TextFilter } from '../filters.ts';
import { keyset } from '../keyset.ts';
import { type PageRequest, type Slice, sliceOf } from '../pageRequest.ts';
import type { MeasurementRow } from '../rows.ts';
import { type SqlCondition, allOf, where, whereInstant } from '../sqlCondition.ts';
import { statementCache } from '../statementCache.ts';
import { JOIN_SOURCE, READING_COLUMNS, type ReadingColumns, measurementRows } from './measurementSelect.ts';

/** Which measurements to keep, over all models. */
export interface MeasurementFilter {
  readonly model?: TextFilter | null | undefined;
  readonly source?: TextFilter | null | undefined;
  readonly outcome?: Outcome | null | undefined;
  readonly batchSize?: NumberFilter | null | undefined;
  readonly memoryMiB?: NumberFilter | null | undefined;
  readonly measuredAt?: InstantFilter | null | undefined;
  readonly recordedAt?: InstantFilter | null | undefined;
  readonly retraction?: keyof typeof RETRACTION | null | undefined;
}

/** Whether retracted measurements are kept, as a filter on when they were. */
const RETRACTION = { NOT_RETRACTED: { isNull: true }, RETRACTED: { isNull: false }, ANY: {} } as const;

const FROM = `FROM Measurement m ${JOIN_SOURCE}
  JOIN Series s ON s.id = m.seriesId JOIN Model d ON d.id = s.modelId`;

/** A page of all measurements that pass a filter; a key is [id]. */
export function measurements(
  reader: Database,
): (filter: MeasurementFilter, request: PageRequest) => Slice<MeasurementRow> {
  const rowsOf = measurementRows(reader);
  const prepared = statementCache((sql) => reader.prepare<(string | number)[], ReadingColumns>(sql).raw());
  return (filter, request) => {
    const { bounds, order, limit } = keyset(['m.id'], request);
    const { sql, values } = allOf([...conditions(filter), ...bounds]);
    const rows = prepared(`SELECT ${READING_COLUMNS} ${FROM} WHERE ${sql} ORDER BY ${order} LIMIT ?`).all(
      ...values,
      limit,
    );
    return sliceOf(rowsOf(rows), request);
  };
}

/** How many measurements pass a filter. */
export function countMeasurements(reader: Database): (filter: MeasurementFilter) => number {
  return (filter) => {
    const { sql, values } = allOf(conditions(filter));
    const count = reader.prepare<(string | number)[], number>(`SELECT count(*) ${FROM} WHERE ${sql}`).pluck();
    return count.get(...values) ?? 0;
  };
}

function conditions(filter: MeasurementFilter): SqlCondition[] {
  return [
    ...where('m.retractedAt', RETRACTION[filter.retraction ?? 'NOT_RETRACTED']),
    ...where('d.name', filter.model),
    ...where('o.name', filter.source),
    ...where('m.outcome', { eq: filter.outcome }),
    ...where('m.batchSize', filter.batchSize),
    ...where('m.memoryMiB', filter.memoryMiB),
    ...whereInstant('m.measuredAt', filter.measuredAt),
    ...whereInstant('m.recordedAt', filter.recordedAt),
  ];
}
