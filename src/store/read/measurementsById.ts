import type { Database } from 'better-sqlite3';
import type { MeasurementRow } from '../rows.ts';
import {
  JOIN_SOURCE,
  MEASUREMENT_COLUMNS,
  type StoredMeasurement,
  measurementRow,
} from './measurementSelect.ts';

/** The measurements of these ids, in any order; retracted ones too, since an id stays valid. */
export function measurementsById(reader: Database): (ids: readonly number[]) => MeasurementRow[] {
  const select = reader.prepare<[string], StoredMeasurement>(
    `SELECT ${MEASUREMENT_COLUMNS} FROM Measurement m ${JOIN_SOURCE}
     WHERE m.id IN (SELECT value FROM json_each(?))`,
  );
  return (ids) => select.all(JSON.stringify(ids)).map(measurementRow);
}
