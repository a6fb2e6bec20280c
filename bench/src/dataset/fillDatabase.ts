import Database from 'better-sqlite3';
import { conditionsKey } from '../../../src/domain/series/conditions.ts';
import { type Card, type GeneratedModel, generateModel } from './generateModel.ts';
import { seededRandom } from './random.ts';

const SEED = 4;
const RECORDED_AT = '2026-11-01T00:00:00.000+00:00';

/** Replaces the models of the seed by generated ones, in a database that the program has created. */
export function fillDatabase(file: string, models: number, readings: number): void {
  const database = new Database(file, { fileMustExist: true });
  try {
    // It can be generated again.
    database.pragma('synchronous = OFF');
    database.pragma('foreign_keys = ON');
    database.exec('DELETE FROM PublishedFigure; DELETE FROM Model; DELETE FROM Source;');
    const cards = database.prepare<[], Card>('SELECT id, totalMemoryMiB FROM Gpu ORDER BY id').all();
    const add = adder(database);
    const random = seededRandom(SEED);
    database.transaction(() => {
      for (let n = 0; n < models; n += 1) add(generateModel(random, n, readings, cards));
    })();
    database.exec('ANALYZE');
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}

function adder(database: Database.Database): (model: GeneratedModel) => void {
  const source = database
    .prepare<[], number>(
      `INSERT INTO Source (name, kind, createdAt) VALUES ('generated', 'IMPORT', '${RECORDED_AT}') RETURNING id`,
    )
    .pluck()
    .get();
  const insertModel = database.prepare(
    `INSERT INTO Model (name, family, parametersMillions, pretrainedOn, createdAt) VALUES (?, ?, ?, 'in1k', '${RECORDED_AT}')`,
  );
  const insertSeries = database.prepare(
    `INSERT INTO Series (modelId, conditionsKey, createdAt, inputSize, mode, precision, optimizer, gpuId, framework, frameworkVersion, reading)
     VALUES (?, ?, '${RECORDED_AT}', @inputSize, @mode, @precision, @optimizer, @gpuId, @framework, @frameworkVersion, @reading)`,
  );
  const setDefault = database.prepare('UPDATE Model SET defaultSeriesId = ? WHERE id = ?');
  const insertReading = database.prepare(
    `INSERT INTO Measurement (seriesId, batchSize, outcome, memoryMiB, limitMiB, sourceId, recordedAt) VALUES (?, ?, ?, ?, ?, ?, '${RECORDED_AT}')`,
  );
  return ({ name, family, parametersMillions, conditions, readings }) => {
    const modelId = insertModel.run(name, family, parametersMillions).lastInsertRowid;
    const seriesId = insertSeries.run(modelId, conditionsKey(conditions), conditions).lastInsertRowid;
    setDefault.run(seriesId, modelId);
    for (const { batchSize, outcome, memoryMiB, limitMiB } of readings) {
      insertReading.run(seriesId, batchSize, outcome, memoryMiB, limitMiB, source);
    }
  };
}
