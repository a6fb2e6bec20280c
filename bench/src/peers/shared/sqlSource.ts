import Database from 'better-sqlite3';
import { type Observation, measuredSeries } from '../../../../src/domain/series/series.ts';
import { OBSERVATION_COLUMNS } from '../../../../src/store/sqlite/read/observationColumns.ts';
import { firstByCapacity, maxBatchSize } from './derived.ts';
import type { Recording } from './recording.ts';
import type { MeasuredModel, Page } from './resolvers.ts';
import { sqlWriter } from './sqlWriter.ts';

export interface SqlMeasurement {
  readonly batchSize: number;
  readonly memoryMiB: number | null;
}

const PAGE = 50;

type Row = Observation & { readonly id: number; readonly name: string };

/** The questions as prepared statements, one for each, with readings grouped in SQL; as durable as batchfit. */
export function sqlSource() {
  const database = new Database(process.env['DATABASE_FILE'], { fileMustExist: true });
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
    database.pragma(pragma);
  const observed = (from: string) =>
    `SELECT p.id, p.name, ${OBSERVATION_COLUMNS} FROM ${from} p
     LEFT JOIN Measurement x ON x.seriesId = p.defaultSeriesId AND x.retractedAt IS NULL
     GROUP BY p.name, x.batchSize ORDER BY p.name, x.batchSize`;
  const one = database.prepare<[string], Row>(
    observed('(SELECT id, name, defaultSeriesId FROM Model WHERE name = ?)'),
  );
  const page = database.prepare<[string], Row>(
    observed(`(SELECT id, name, defaultSeriesId FROM Model WHERE name > ? ORDER BY name LIMIT ${PAGE + 1})`),
  );
  // In the order of the index of measurements, so that SQLite does not sort.
  const all = database.prepare<[], Row>(
    `SELECT m.id, m.name, o.* FROM (SELECT seriesId, ${OBSERVATION_COLUMNS} FROM Measurement
       WHERE retractedAt IS NULL GROUP BY seriesId, batchSize ORDER BY seriesId, batchSize) o
     JOIN Model m ON m.defaultSeriesId = o.seriesId`,
  );
  const measurements = database.prepare<[number], SqlMeasurement>(
    `SELECT batchSize, memoryMiB FROM Measurement
     WHERE seriesId IN (SELECT id FROM Series WHERE modelId = ?) AND retractedAt IS NULL
     ORDER BY seriesId, batchSize, id LIMIT 100`,
  );
  const model = (name: string): MeasuredModel | null => grouped(one.all(name))[0] ?? null;
  const { record, importCsv } = sqlWriter(database);
  return {
    model,
    models: (after: string | null): Page<MeasuredModel> => {
      const found = grouped(page.all(after ?? ''));
      const nodes = found.slice(0, PAGE);
      return { nodes, pageInfo: { hasNextPage: found.length > PAGE, endCursor: nodes.at(-1)?.name ?? null } };
    },
    top: (gb: number, atLeast: number): MeasuredModel[] =>
      firstByCapacity(grouped(all.iterate()), ({ measured }) => maxBatchSize(measured, gb), atLeast),
    measurements: (modelId: number): SqlMeasurement[] => measurements.all(modelId),
    record: (recording: Recording): MeasuredModel | null => {
      record(recording);
      return model(recording.model);
    },
    importCsv,
  };
}

/** Groups consecutive rows by model. */
function grouped(rows: Iterable<Row>): MeasuredModel[] {
  const models: { id: number; name: string; observations: Observation[] }[] = [];
  for (const row of rows) {
    let model = models.at(-1);
    if (model?.id !== row.id) models.push((model = { id: row.id, name: row.name, observations: [] }));
    // A model without readings has one row without a batch size.
    if ((row.batchSize as number | null) !== null) model.observations.push(row);
  }
  return models.map(({ id, name, observations }) => ({ id, name, measured: measuredSeries(observations) }));
}
