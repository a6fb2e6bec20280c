import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { nextPicture } from '../../src/picture/nextPicture.ts';
import { Pictures } from '../../src/picture/pictures.ts';
import type { Picture } from '../../src/picture/picture.ts';
import type { Store } from '../../src/store/port.ts';
import { pictureStore, picturesOf } from '../support/picturesOf.ts';
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
  addSource: (n) => `INSERT OR IGNORE INTO Source (name, kind) VALUES ('source ${n}', 'PERSON')`,
  renameSource: (n) => `UPDATE OR IGNORE Source SET name = 'renamed ${n}' WHERE id = ${(n % 4) + 1}`,
  deleteSource: (n) =>
    `DELETE FROM Source WHERE id = ${(n % 4) + 2} AND id NOT IN (SELECT sourceId FROM Measurement)`,
  addToken: (n) =>
    `INSERT OR IGNORE INTO Token (name, role, hash) VALUES ('token ${n % 5}', 'CONTRIBUTOR', 'hash ${n}')`,
  revokeToken: (n) => `UPDATE Token SET revokedAt = '2026-01-01' WHERE id = ${n % 5}`,
  deleteToken: (n) => `DELETE FROM Token WHERE id = ${n % 5}`,
};

const change = fc.record({
  kind: fc.constantFrom(...Object.keys(CHANGES)),
  n: fc.integer({ min: 1, max: 60 }),
});

/** Everything in a picture, without the references back from series to models. */
function told({ modelById, modelByName, seriesById, columns: _, ...picture }: Picture): unknown {
  const lists = { ...picture, names: [...modelByName.keys()], sizes: [modelById.size, seriesById.size] };
  const found = picture.models.map((model) => [
    modelById.get(model.id) === model,
    modelByName.get(model.name) === model,
    model.series.map((series) => seriesById.get(series.id) === series),
  ]);
  const withoutModel = (key: string, value: unknown): unknown => {
    if (key === 'model') return undefined;
    return value instanceof Map
      ? [...(value as Map<string | number, object>)].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      : value;
  };
  return JSON.parse(JSON.stringify({ ...lists, found }, withoutModel));
}

interface Setup {
  readonly store: Store;
  readonly pictures: Pictures;
  /** As another program does. */
  readonly commit: (sql: string) => void;
}

async function setUp(): Promise<Setup> {
  const { store, file } = await testApp();
  // Not node:sqlite: locks do not hold between two copies of SQLite in one process, and held commits would tear.
  const other = new Database(file);
  other.pragma('synchronous = OFF');
  onTestFinished(() => {
    other.close();
  });
  const commit = (sql: string): void => {
    other.exec(`BEGIN; ${sql}; COMMIT`);
  };
  return { store, pictures: picturesOf(store), commit };
}

/** The picture now, where it is made at once. */
function atOnce(pictures: Pictures): Picture {
  const picture = pictures.now();
  if (picture instanceof Promise) throw new Error('It is made in slices.');
  return picture;
}

const manyModels = (prefix: string): string =>
  `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
   INSERT INTO Model (name, family) SELECT '${prefix}' || i, 'f' FROM n`;

describe('pictures', () => {
  it('are after any changes of another program what a new one would be, and never change', async () => {
    const { store, pictures, commit } = await setUp();
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        (commits) => {
          for (const changes of commits) {
            const before = atOnce(pictures);
            const wasTold = told(before);
            commit(changes.map(({ kind, n }) => CHANGES[kind]?.(n) ?? '').join(';'));
            expect(told(atOnce(pictures))).toEqual(told(picturesOf(store).latest));
            expect(told(before)).toEqual(wasTold);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('have a new revision after every commit that an answer could depend on', async () => {
    const { pictures, commit } = await setUp();
    const changes = [
      "UPDATE Model SET family = 'other' WHERE id = 1",
      "UPDATE Measurement SET note = 'remark' WHERE id = 1",
      "UPDATE Source SET note = 'remark' WHERE id = 1",
      "INSERT INTO GpuAlias (name, gpuId) VALUES ('alias', 1)",
      "INSERT INTO PublishedFigure (sourceId, seriesId, kind, value) VALUES (1, 1, 'MEMORY_MODEL', 1)",
      "INSERT INTO Token (name, role, hash) VALUES ('ann', 'ADMIN', 'x')",
      "UPDATE Token SET revokedAt = '2026-01-01'",
      'DELETE FROM Token',
    ];
    for (const sql of changes) {
      const { revision } = atOnce(pictures);
      expect(atOnce(pictures).revision).toBe(revision);
      commit(sql);
      expect(atOnce(pictures).revision).toBeGreaterThan(revision);
    }
  });

  it('share what did not change, down to the other series of a model', async () => {
    const { pictures, commit } = await setUp();
    const reading = (batchSize: number): string =>
      `INSERT INTO Measurement (seriesId, batchSize, outcome, memoryMiB, sourceId)
       SELECT max(id), ${batchSize}, 'FIT', 1000, 1 FROM Series`;
    commit(`INSERT INTO Series (modelId, conditionsKey, inputSize) SELECT 1, 'another', 99; ${reading(8)}`);
    const before = atOnce(pictures);
    commit(reading(16));
    const after = atOnce(pictures);
    expect(after.gpus).toBe(before.gpus);
    expect(after.sources).toBe(before.sources);
    expect(after.tokens).toBe(before.tokens);
    expect(after.models.filter((model) => !before.models.includes(model)).map(({ id }) => id)).toEqual([1]);
    const [first, second] = before.modelById.get(1)?.series ?? [];
    const [stillFirst, nowSecond] = after.modelById.get(1)?.series ?? [];
    expect(stillFirst?.measured).toBe(first?.measured);
    expect(second?.measured.points).toMatchObject([{ batchSize: 8 }]);
    expect(nowSecond?.measured.points).toMatchObject([{ batchSize: 8 }, { batchSize: 16 }]);
  });

  it('are made in slices after a large commit, once for all who ask, and include it', async () => {
    const { store, pictures, commit } = await setUp();
    const { revision } = atOnce(pictures);
    commit(manyModels('a'));
    const first = pictures.now();
    expect(first).toBeInstanceOf(Promise);
    expect(pictures.now()).toBe(first);
    commit("INSERT INTO Model (name, family) VALUES ('later', 'f')");
    const second = pictures.now();
    expect(pictures.latest.revision).toBe(revision);
    expect((await first).modelByName.has('a5000')).toBe(true);
    expect((await second).modelByName.has('later')).toBe(true);
    expect(told(await second)).toEqual(told(picturesOf(store).latest));
    commit("UPDATE Model SET name = 'renamed ' || name; DELETE FROM Model WHERE id > 5000");
    expect(told(await pictures.now())).toEqual(told(picturesOf(store).latest));
  });

  it('are of one commit, whatever is committed between two slices', async () => {
    const { store, pictures, commit } = await setUp();
    commit(manyModels('a'));
    const expected = told(picturesOf(store).latest);
    const held = store.snapshot();
    const steps = nextPicture(pictures.latest, held.reads);
    let step = steps.next();
    for (let n = 1; step.done !== true; n += 1) {
      if (n % 20 === 0)
        commit(
          `UPDATE Model SET name = name || 'x'; INSERT INTO Gpu (name, totalMemoryMiB) VALUES ('${n}', 1)`,
        );
      step = steps.next();
    }
    held.close();
    expect(told(step.value)).toEqual(expected);
  });

  it('are made again where that failed', async () => {
    const { store, commit } = await setUp();
    const failing = vi
      .fn(() => store.snapshot())
      .mockImplementationOnce(() => {
        throw new Error('no file');
      });
    const pictures = new Pictures({ ...pictureStore(store), hold: failing });
    commit(manyModels('a'));
    await expect(pictures.now()).rejects.toThrow('no file');
    expect((await pictures.now()).models).toHaveLength(5015);
  });
});
