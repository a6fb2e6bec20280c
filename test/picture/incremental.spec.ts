import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Catalogue } from '../../src/picture/catalogue.ts';
import type { Picture } from '../../src/picture/picture.ts';
import { testApp } from '../support/testApp.ts';

/** Changes as another program might make them; `n` picks the row and the value. */
const CHANGES: Record<string, (n: number) => string> = {
  addModel: (n) => `INSERT OR IGNORE INTO Model (name, family) VALUES ('model ${n}', 'f')`,
  renameModel: (n) => `UPDATE OR IGNORE Model SET name = 'renamed ${n}' WHERE id = ${(n % 20) + 1}`,
  swapNames: (n) =>
    `UPDATE Model SET name = 'swap' WHERE id = ${(n % 15) + 1};
     UPDATE OR IGNORE Model SET name = 'swapped ${n}' WHERE name = 'swap'`,
  deleteModel: (n) => `DELETE FROM Model WHERE id = ${(n % 25) + 1}`,
  addSeries: (n) =>
    `INSERT OR IGNORE INTO Series (modelId, conditionsKey, inputSize) SELECT id, 'key ${n % 3}', ${n} FROM Model WHERE id = ${(n % 20) + 1}`,
  moveSeries: (n) =>
    `UPDATE OR IGNORE Series SET modelId = (SELECT max(id) FROM Model) WHERE id = ${(n % 20) + 1}`,
  deleteSeries: (n) => `DELETE FROM Series WHERE id = ${(n % 20) + 1}`,
  defaultSeries: (n) =>
    `UPDATE OR IGNORE Model SET defaultSeriesId = (SELECT max(id) FROM Series WHERE modelId = Model.id) WHERE id = ${(n % 20) + 1}`,
  addReading: (n) =>
    `INSERT INTO Measurement (seriesId, batchSize, outcome, memoryMiB, sourceId)
     SELECT id, ${n}, 'FIT', ${n * 100}, 1 FROM Series WHERE id = ${(n % 20) + 1}`,
  retract: (n) => `UPDATE Measurement SET retractedAt = '2026-01-01' WHERE id = ${n}`,
  moveReading: (n) => `UPDATE Measurement SET seriesId = (SELECT max(id) FROM Series) WHERE id = ${n}`,
  breakReading: (n) => `UPDATE Measurement SET memoryMiB = 'much' WHERE id = ${n}`,
  mendReading: (n) => `UPDATE Measurement SET memoryMiB = ${n * 100} WHERE id = ${n}`,
  deleteReading: (n) => `DELETE FROM Measurement WHERE id = ${n}`,
  changeCard: (n) => `UPDATE Gpu SET totalMemoryMiB = ${n} WHERE id = ${n}`,
  addAlias: (n) =>
    `INSERT OR IGNORE INTO GpuAlias (name, gpuId) SELECT 'alias ${n}', id FROM Gpu WHERE id = ${(n % 40) + 1}`,
  deleteCard: (n) => `DELETE FROM Gpu WHERE id = ${n}`,
};

const change = fc.record({
  kind: fc.constantFrom(...Object.keys(CHANGES)),
  n: fc.integer({ min: 1, max: 60 }),
});

/** Everything in a picture, without the references back from series to models. */
function told(picture: Picture): unknown {
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Map
      ? [...(value as Map<string | number, object>)].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      : value;
  const withoutModel = (key: string, value: unknown): unknown =>
    key === 'model' ? undefined : plain(key, value);
  return JSON.parse(JSON.stringify(picture, withoutModel));
}

it('is after any changes of another program what a new catalogue would be', async () => {
  const { store, file } = await testApp();
  const catalogue = new Catalogue(store.queries);
  const other = new DatabaseSync(file);
  other.exec('PRAGMA synchronous = OFF');
  fc.assert(
    fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), (commits) => {
      for (const changes of commits) {
        const sql = changes.map(({ kind, n }) => CHANGES[kind]?.(n) ?? '');
        other.exec(`BEGIN; ${sql.join(';')}; COMMIT`);
        expect(told(catalogue.current())).toEqual(told(new Catalogue(store.queries).current()));
      }
    }),
    { numRuns: 40 },
  );
  other.close();
});

it('has a new revision after every commit that an answer could depend on', async () => {
  const { store, file } = await testApp();
  const catalogue = new Catalogue(store.queries);
  const other = new DatabaseSync(file);
  const changes = [
    "UPDATE Model SET family = 'other' WHERE id = 1",
    "UPDATE Measurement SET note = 'remark' WHERE id = 1",
    "UPDATE Source SET note = 'remark' WHERE id = 1",
    "INSERT INTO GpuAlias (name, gpuId) VALUES ('alias', 1)",
    "INSERT INTO PublishedFigure (sourceId, seriesId, kind, value) VALUES (1, 1, 'MEMORY_MODEL', 1)",
  ];
  for (const sql of changes) {
    const before = catalogue.revision();
    expect(catalogue.revision()).toBe(before);
    other.exec(sql);
    expect(catalogue.revision()).toBeGreaterThan(before);
  }
  other.close();
});

it('reads only the series again whose readings changed, however many its model has', async () => {
  const { store, file } = await testApp();
  const catalogue = new Catalogue(store.queries);
  const other = new DatabaseSync(file);
  other.exec(
    `INSERT INTO Series (modelId, conditionsKey, inputSize) SELECT 1, 'another', 99;
     INSERT INTO Measurement (seriesId, batchSize, outcome, memoryMiB, sourceId)
     SELECT max(id), 8, 'FIT', 1000, 1 FROM Series`,
  );
  const measured = (): readonly object[] =>
    catalogue
      .current()
      .modelById.get(1)
      ?.series.map((series) => series.measured) ?? [];
  const [first, second] = measured();
  other.exec(
    `INSERT INTO Measurement (seriesId, batchSize, outcome, memoryMiB, sourceId)
     SELECT max(id), 16, 'FIT', 2000, 1 FROM Series`,
  );
  const [stillFirst, nowSecond] = measured();
  expect(stillFirst).toBe(first);
  expect(nowSecond).not.toEqual(second);
  expect(nowSecond).toMatchObject({ points: [{ batchSize: 8 }, { batchSize: 16 }] });
  other.close();
});
