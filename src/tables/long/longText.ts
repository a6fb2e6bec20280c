import type { Mode, Precision, ReadingKind } from '../../domain/series/conditions.ts';
import type { Outcome } from '../../domain/series/reading.ts';
import { LONG_COLUMNS, MODEL_COLUMNS, READING_COLUMNS } from './longColumns.ts';
import type { Value, WritableTable } from '../tableText.ts';

/** What a row of the long format says of a model. */
export interface ModelRecord {
  readonly model: string;
  readonly family: string;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
}

/** What a row of the long format says: a reading with all that is known of it. Memory in MiB. */
export interface LongRecord extends ModelRecord {
  readonly inputSize: number;
  readonly poolSize: number | null;
  readonly mode: Mode | null;
  readonly precision: Precision | null;
  readonly optimizer: string | null;
  readonly gpu: string | null;
  readonly framework: string | null;
  readonly frameworkVersion: string | null;
  readonly reading: ReadingKind | null;
  readonly batchSize: number;
  readonly outcome: Outcome;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
  readonly source: string;
  readonly measuredAt: Date | null;
  readonly recordedBy: string | null;
  readonly note: string | null;
}

type Values<Column extends string, Row> = Record<Column, (row: Row) => Value>;

const OF_MODEL: Values<(typeof MODEL_COLUMNS)[number], ModelRecord> = {
  model: (record) => record.model,
  family: (record) => record.family,
  parameters_millions: (record) => record.parametersMillions,
  pretrained_on: (record) => record.pretrainedOn,
};

const OF_READING: Values<(typeof READING_COLUMNS)[number], LongRecord> = {
  input_size: (record) => record.inputSize,
  pool_size: (record) => record.poolSize,
  mode: (record) => record.mode,
  precision: (record) => record.precision,
  optimizer: (record) => record.optimizer,
  gpu: (record) => record.gpu,
  framework: (record) => record.framework,
  framework_version: (record) => record.frameworkVersion,
  reading: (record) => record.reading,
  batch_size: (record) => record.batchSize,
  outcome: (record) => record.outcome,
  memory_mib: (record) => record.memoryMiB,
  limit_mib: (record) => record.limitMiB,
  source: (record) => record.source,
  measured_at: (record) => record.measuredAt?.toISOString() ?? null,
  recorded_by: (record) => record.recordedBy,
  note: (record) => record.note,
};

/**
 * A table in the long format; a model without readings has a row in which only the model stands. For the same answers where it is read into an empty database, a model's default
 * series has to come before its others.
 */
export function longTable(records: Iterable<LongRecord | ModelRecord>): WritableTable {
  return { columns: LONG_COLUMNS, rows: rowsOf(records), isAligned: false };
}

function* rowsOf(records: Iterable<LongRecord | ModelRecord>): Generator<Value[]> {
  for (const record of records) {
    yield [
      ...MODEL_COLUMNS.map((column) => OF_MODEL[column](record)),
      ...READING_COLUMNS.map((column) => ('batchSize' in record ? OF_READING[column](record) : null)),
    ];
  }
}
