import type { ModelFacts, Run, SeriesConditions } from '../../domain/recording/run.ts';
import type { Value, WritableTable } from '../tableText.ts';
import { LONG_COLUMNS, MODEL_FIELDS, READING_FIELDS } from './longColumns.ts';

/** A model as a row of the long format. */
export interface ModelRecord extends ModelFacts {
  readonly family: string;
}

/** A reading with all that is known of it, as a row of the long format. Memory in MiB. */
export interface LongRecord extends ModelRecord, SeriesConditions, Run {
  readonly inputSize: number;
  readonly source: string;
  readonly recordedBy: string | null;
}

/**
 * A table in the long format; a model without readings has a row with only the model. For the same answers after an
 * import into an empty database, a model's default series has to come before its others.
 */
export function longTable(records: Iterable<LongRecord | ModelRecord>): WritableTable {
  return { columns: Object.values(LONG_COLUMNS), rows: rowsOf(records), isAligned: false };
}

function* rowsOf(records: Iterable<LongRecord | ModelRecord>): Generator<Value[]> {
  for (const record of records) {
    const ofReading = READING_FIELDS.map((field) => ('batchSize' in record ? written(record[field]) : null));
    yield [...MODEL_FIELDS.map((field) => record[field]), ...ofReading];
  }
}

function written(value: Value | Date): Value {
  return value instanceof Date ? value.toISOString() : value;
}
