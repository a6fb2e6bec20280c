import type { Database } from 'better-sqlite3';
import type { MeasurementRow } from '../../rows.ts';
import { READING_COLUMNS, type ReadingColumns, measurementRows } from './measurementSelect.ts';

/** The measurements of these ids, in any order; retracted ones too, since an id stays valid. */
export function measurementsById(reader: Database): (ids: readonly number[]) => MeasurementRow[] {
  const rowsOf = measurementRows(reader);
  const select = reader
    .prepare<[string], ReadingColumns>(
      `SELECT ${READING_COLUMNS} FROM Measurement m WHERE m.id IN (SELECT value FROM json_each(?))`,
    )
    .raw();
  return (ids) => rowsOf(select.all(JSON.stringify(ids)));
}
