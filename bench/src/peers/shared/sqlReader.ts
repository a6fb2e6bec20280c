import type { Database } from 'better-sqlite3';
import {
  type MeasuredSeries,
  type Observation,
  measuredSeries,
} from '../../../../src/domain/series/series.ts';
import { OBSERVATION_COLUMNS } from '../../../../src/store/sqlite/read/observationColumns.ts';
import { byCapacity, maxBatchSize } from './derived.ts';

/** A model with what its readings say. */
export interface SqlModel {
  readonly id: number;
  readonly name: string;
  readonly measured: MeasuredSeries;
}

export interface SqlMeasurement {
  readonly batchSize: number;
  readonly memoryMiB: number | null;
}

const PAGE = 50;

type Row = Observation & { readonly id: number; readonly name: string };

/** The questions as prepared statements: one a question, readings grouped in SQL. */
export function sqlReader(database: Database) {
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
  // In the order of the index over measurements, so that SQLite sorts nothing.
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
  return {
    model: (name: string): SqlModel | null => grouped(one.all(name))[0] ?? null,
    models: (after: string | null): { nodes: SqlModel[]; hasNextPage: boolean } => {
      const found = grouped(page.all(after ?? ''));
      return { nodes: found.slice(0, PAGE), hasNextPage: found.length > PAGE };
    },
    top: (gb: number, atLeast: number): SqlModel[] =>
      grouped(all.iterate())
        .map((model) => ({ model, name: model.name, capacity: maxBatchSize(model.measured, gb) ?? -1 }))
        .filter(({ capacity }) => capacity >= atLeast)
        .sort(byCapacity)
        .slice(0, PAGE)
        .map(({ model }) => model),
    measurements: (modelId: number): SqlMeasurement[] => measurements.all(modelId),
  };
}

/** Rows that follow one another by model. */
function grouped(rows: Iterable<Row>): SqlModel[] {
  const models: { id: number; name: string; observations: Observation[] }[] = [];
  for (const row of rows) {
    let model = models.at(-1);
    if (model?.id !== row.id) models.push((model = { id: row.id, name: row.name, observations: [] }));
    // A model without readings comes as one row without a batch size.
    if ((row.batchSize as number | null) !== null) model.observations.push(row);
  }
  return models.map(({ id, name, observations }) => ({ id, name, measured: measuredSeries(observations) }));
}
