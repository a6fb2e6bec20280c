import { describe, expect, it } from 'vitest';
import { MAX_READINGS } from '../../../src/store/storedLimits.ts';
import type { OpenStore } from './openStore.ts';
import {
  ADMIN,
  ANN,
  BOB,
  UNKNOWN,
  done,
  everything,
  figure,
  ids,
  reading,
  record,
  refused,
  series,
  table,
} from './data.ts';

const DRY = { dryRun: true };
const REAL = { dryRun: false };

export function imports(open: OpenStore): void {
  describe('importTable', () => {
    it('creates what the table needs, counts it, and is idempotent', async () => {
      const store = await open();
      const rows = table({
        models: [{ model: 'empty', family: 'e', parametersMillions: 5, pretrainedOn: 'data' }],
        series: [series({ poolSize: 7 }), series({ model: 'b', parametersMillions: 1.5 })],
        sources: ['own', 'other'],
        readings: [reading(1, 1000), reading(1, 1000), reading(2, 50, { series: 1, source: 1 })],
      });
      const counts = { modelsCreated: 3, seriesCreated: 2, sourcesCreated: 2, filledInCount: 0 };
      const first = await done(store.importTable(ADMIN, rows, REAL));
      expect(first).toMatchObject({
        ...{ ...counts, inserted: 3, alreadyThere: 0, publishedFiguresReplaced: 0, filledIn: [] },
        ...{ createdModels: ['a', 'b', 'empty'], createdSources: ['own', 'other'], differences: [] },
      });
      const { models, series: stored } = everything(store);
      expect(models.map(({ name, family }) => [name, family])).toEqual(
        expect.arrayContaining([
          ['a', expect.any(String)],
          ['empty', 'e'],
        ]) as unknown,
      );
      expect(stored.map(({ id }) => id)).toEqual(
        expect.arrayContaining(models.flatMap(({ defaultSeriesId }) => defaultSeriesId ?? [])),
      );
      const second = await done(store.importTable(ADMIN, rows, REAL));
      expect(second).toMatchObject({ inserted: 0, alreadyThere: 3, modelsCreated: 0, sourcesCreated: 0 });
      expect(ids(second.recorded).at(-1)).toBe(first.recorded.at(-1)?.id);
      const third = await done(store.importTable(ADMIN, { ...rows, sources: ['own', 'third'] }, REAL));
      expect(third).toMatchObject({ inserted: 1, createdSources: ['third'] });
    });

    it('as a dry run tells the same and leaves nothing', async () => {
      const store = await open();
      await record(store, { model: 'before' });
      const before = everything(store);
      const rows = table({ series: [series({ figures: [figure(7)] })] });
      const dry = await done(store.importTable(ADMIN, rows, DRY));
      expect(everything(store)).toEqual(before);
      expect(await done(store.importTable(ADMIN, rows, REAL))).toEqual(dry);
    });

    it('fills in unknown facts for an ADMIN alone', async () => {
      const store = await open();
      await record(store);
      const facts = { family: 'told', parametersMillions: 5, pretrainedOn: 'data', poolSize: 7 };
      const rows = table({ series: [series(facts)] });
      expect(await done(store.importTable(ANN, rows, REAL))).toMatchObject({ filledInCount: 0 });
      expect(everything(store).series).toMatchObject([{ poolSize: null }]);
      const told = await done(store.importTable(ADMIN, rows, REAL));
      expect(told.filledIn).toEqual([
        { model: 'a', fact: 'FAMILY', value: 'told' },
        { model: 'a', fact: 'PARAMETERS_MILLIONS', value: '5' },
        { model: 'a', fact: 'PRETRAINED_ON', value: 'data' },
        { model: 'a', fact: 'POOL_SIZE', value: '7' },
      ]);
      expect(everything(store)).toMatchObject({
        models: [{ family: 'told', parametersMillions: 5, pretrainedOn: 'data' }],
        series: [{ poolSize: 7 }],
      });
      const others = table({ series: [series({ family: 'other', parametersMillions: 6, poolSize: 8 })] });
      expect(await done(store.importTable(ADMIN, others, REAL))).toMatchObject({ filledInCount: 0 });
    });

    it('keeps the published figures of a source and series, and says how they differ', async () => {
      const store = await open();
      const readings = [reading(1, 1000, { recordedBy: 'ann' }), reading(2, 2000, { recordedBy: 'ann' })];
      const publishing = (value: number) =>
        table({ series: [series({ figures: [figure(value)] })], readings });
      const first = await done(store.importTable(ANN, publishing(7), REAL));
      const difference = { kind: 'MEMORY_PER_IMAGE', value: 7, computed: 1000 };
      expect(first.differences).toMatchObject([{ index: 0, differences: [difference] }]);
      const second = await done(store.importTable(ANN, publishing(1000), REAL));
      expect(second).toMatchObject({ publishedFiguresReplaced: 1, differences: [{ differences: [] }] });
      const all = { size: 9, backward: false, after: null, before: null };
      const source = everything(store).sources[0]?.id ?? 0;
      const { items } = await store.queries.publishedFigures(source, null, all);
      expect(items).toMatchObject([{ kind: 'MEMORY_PER_IMAGE', value: 1000 }]);
    });

    it('refuses the sources of others and of the program to a CONTRIBUTOR, and writes nothing', async () => {
      const store = await open();
      const source = { name: 'published', note: null };
      const seed = { source, series: [series()], readings: [reading(1, 1000)] };
      await store.applySeeds([{ file: 'f', sha256: '1', gpus: [], table: seed }]);
      await done(
        store.importTable(ANN, table({ readings: [reading(9, 9000, { recordedBy: 'ann' })] }), REAL),
      );
      const before = everything(store);
      const ofSeed = table({ sources: ['new', 'published'] });
      expect(await refused(store.importTable(BOB, ofSeed, REAL))).toEqual(['NOT_YOURS input.text']);
      const publishing = table({ series: [series({ figures: [figure(7)] })] });
      expect(await refused(store.importTable(BOB, publishing, REAL))).toEqual(['NOT_YOURS input.source']);
      expect(everything(store)).toEqual(before);
      await done(store.importTable(ANN, publishing, REAL));
      await done(store.importTable(ADMIN, ofSeed, REAL));
    });

    it('writes nothing where a series would be too large, or the readings cannot be read to the end', async () => {
      const store = await open();
      const many = Array.from({ length: MAX_READINGS + 1 }, (_, i) => reading(1, 1 + i));
      expect(await refused(store.importTable(ADMIN, table({ readings: many }), REAL))).toEqual([
        'OUT_OF_RANGE input.text',
      ]);
      const broken = table({
        slices: async function* () {
          yield await Promise.resolve([reading(1, 1000)]);
          throw new Error('cannot be read');
        },
      });
      await expect(store.importTable(ADMIN, broken, REAL)).rejects.toThrow('cannot be read');
      expect(everything(store)).toMatchObject({ models: [], series: [], revision: 0 });
      await record(store);
    });

    it('takes many readings in slices', async () => {
      const store = await open();
      const [of, slices] = [1000, 7];
      const rows = table({
        series: Array.from({ length: slices }, (_, i) =>
          series({ conditions: { ...UNKNOWN, inputSize: 1 + i } }),
        ),
        readingCount: of * slices,
        slices: async function* () {
          for (let slice = 0; slice < slices; slice += 1) {
            yield await Promise.resolve(
              Array.from({ length: of }, (_, i) => reading(1 + i, 1 + i, { series: slice })),
            );
          }
        },
      });
      const { recorded, inserted } = await done(store.importTable(ADMIN, rows, REAL));
      expect([recorded.length, inserted]).toEqual([of * slices, of * slices]);
      expect(everything(store).observations).toHaveLength(of * slices);
    });
  });
}
