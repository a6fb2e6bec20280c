import { keyset } from '../read/keyset.ts';
import { READING_COLUMNS, type ReadingColumns, measurementRows } from '../read/measurements.ts';
import { type SqlCondition, allOf, where, whereInstant } from '../read/sqlCondition.ts';
import { sliceOf } from '../../pageRequest.ts';
import type { MeasurementFilter, MeasurementSearch } from '../../search.ts';
import type { SearchThread } from './searchThread.ts';

/** The filters on the time of retraction. */
const RETRACTION = { NOT_RETRACTED: { isNull: true }, RETRACTED: { isNull: false }, ANY: {} } as const;

/** Searches the measurements of all models in a thread of its own. */
export function measurementSearch(thread: SearchThread): MeasurementSearch {
  return {
    page: async (filter, request, limits) => {
      const { bounds, order, limit } = keyset(['m.id'], request);
      const { sql, values } = allOf([...conditions(filter), ...bounds]);
      const statement = `SELECT ${READING_COLUMNS} FROM Measurement m WHERE ${sql} ORDER BY ${order} LIMIT ?`;
      const rows = await thread.run({ sql: statement, values: [...values, limit] }, limits);
      return sliceOf(measurementRows(rows as unknown as readonly ReadingColumns[]), request);
    },
    count: async (filter, limits) => {
      const { sql, values } = allOf(conditions(filter));
      const statement = `SELECT count(*) FROM Measurement m WHERE ${sql}`;
      const [row] = await thread.run({ sql: statement, values }, limits);
      return Number(row?.[0] ?? 0);
    },
  };
}

function conditions(filter: MeasurementFilter): SqlCondition[] {
  return [
    ...where('m.retractedAt', RETRACTION[filter.retraction ?? 'NOT_RETRACTED']),
    ...where('m.seriesId', { in: filter.series }),
    ...where('m.sourceId', { in: filter.sources }),
    ...where('m.outcome', { eq: filter.outcome }),
    ...where('m.batchSize', filter.batchSize),
    ...where('m.memoryMiB', filter.memoryMiB),
    ...whereInstant('m.measuredAt', filter.measuredAt),
    ...whereInstant('m.recordedAt', filter.recordedAt),
  ];
}
