import { describe, expect, it } from 'vitest';
import type { Seed } from '../../../src/store/entities.ts';
import type { OpenStore } from './openStore.ts';
import { ADMIN, ANN, done, everything, figure, reading, recording, refused, series } from './data.ts';

const GPU = { name: 'card', totalMemoryMiB: 8192, olderDriverMemoryMiB: null, aliases: ['alias'] };
const CARDS: Seed = { file: 'cards', sha256: '1', gpus: [GPU], table: null };
const TABLE: Seed = {
  file: 'table',
  sha256: '1',
  gpus: [],
  table: {
    source: { name: 'published', note: 'A note.' },
    series: [series({ poolSize: 7, figures: [figure(7)] })],
    readings: [reading(1, 1000), reading(2, 2000)],
  },
};

export function seeds(open: OpenStore): void {
  describe('applySeeds', () => {
    it('applies each version of a file once, and no author', async () => {
      const store = await open();
      const { queries } = store;
      expect(await queries.appliedSeed('cards')).toBeNull();
      await store.applySeeds([CARDS, TABLE]);
      expect(await queries.appliedSeed('cards')).toBe('1');
      const before = everything(store);
      expect(before).toMatchObject({
        gpus: [{ name: 'card', aliases: ['alias'] }],
        models: [{ name: 'a' }],
        series: [{ poolSize: 7 }],
        observations: [{ batchSize: 1 }, { batchSize: 2 }],
      });
      const all = { size: 9, backward: false, after: null, before: null };
      const { sources: items } = before;
      expect(items).toMatchObject([{ name: 'published', kind: 'SEED', note: 'A note.' }]);
      const figures = await queries.publishedFigures(items[0]?.id ?? 0, null, all);
      expect(figures.items).toMatchObject([{ value: 7 }]);
      await store.applySeeds([CARDS, TABLE]);
      expect(everything(store)).toEqual(before);
    });

    it('changes nothing that exists, and takes no alias of another card', async () => {
      const store = await open();
      await store.applySeeds([CARDS, TABLE]);
      const [card] = everything(store).gpus;
      await done(store.updateGpu(ADMIN, card?.id ?? 0, { totalMemoryMiB: 1 }));
      const gpus = [GPU, { ...GPU, name: 'second', aliases: ['alias', 'free'] }];
      const told = { ...TABLE.table, series: [series({ poolSize: 14, parametersMillions: 5 })] };
      await store.applySeeds([
        { ...CARDS, sha256: '2', gpus },
        {
          ...TABLE,
          sha256: '2',
          table: { ...told, source: { name: 'published', note: null }, readings: [reading(4, 4000)] },
        },
      ]);
      expect(everything(store)).toMatchObject({
        gpus: [
          { name: 'card', totalMemoryMiB: 1 },
          { name: 'second', aliases: ['free'] },
        ],
        models: [{ parametersMillions: null }],
        series: [{ poolSize: 7 }],
        observations: [{ batchSize: 1 }, { batchSize: 2 }, { batchSize: 4 }],
      });
      expect(await store.queries.appliedSeed('table')).toBe('2');
    });

    it('makes a source under which only an ADMIN records', async () => {
      const store = await open();
      await store.applySeeds([TABLE]);
      const what = recording({ source: 'published' });
      expect(await refused(store.record(ANN, what, null))).toEqual(['NOT_YOURS input.source']);
      await done(store.record(ADMIN, what, null));
    });
  });
}
