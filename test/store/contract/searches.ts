import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/port.ts';
import { type MeasurementFilter, SearchTimeout } from '../../../src/store/search.ts';
import type { OpenStore } from './openStore.ts';
import { ADMIN, done, everything, ids, reading, series, table } from './data.ts';

const ALL = { size: 100, backward: false, after: null, before: null };
const limits = () => ({ deadline: Infinity, signal: new AbortController().signal });
const JANUARY = new Date('2026-01-01T00:00:00Z');
const FEBRUARY = new Date('2026-02-01T00:00:00Z');

/** Batch sizes 1 to 4 of model "Éa_1" from "Lab", 5 and 6 of "b" from "other"; 6 is retracted. */
async function filled(open: OpenStore): Promise<Store> {
  const store = await open();
  const rows = table({
    series: [series({ model: 'Éa_1' }), series({ model: 'b' })],
    sources: ['Lab', 'other'],
    readings: [
      reading(1, 1000, { measuredAt: JANUARY }),
      reading(2, 2000, { measuredAt: FEBRUARY }),
      reading(3, 3000),
      { ...reading(4, 0), outcome: 'OUT_OF_MEMORY', memoryMiB: null, limitMiB: 4000 },
      reading(5, 5000, { series: 1, source: 1 }),
      reading(6, 6000, { series: 1, source: 1 }),
    ],
  });
  const { recorded } = await done(store.importTable(ADMIN, rows, { dryRun: false }));
  await done(store.retract(ADMIN, ids(recorded.slice(5)), 'wrong'));
  return store;
}

const KEPT: [MeasurementFilter, number[]][] = [
  [{}, [1, 2, 3, 4, 5]],
  [{ outcome: 'OUT_OF_MEMORY' }, [4]],
  [{ batchSize: { gt: 1, lte: 3 } }, [2, 3]],
  [{ batchSize: { gte: 2, lt: 4 } }, [2, 3]],
  [{ batchSize: { in: [5, 1] } }, [1, 5]],
  [{ batchSize: { eq: 3, gt: 3 } }, []],
  [{ memoryMiB: { isNull: true } }, [4]],
  [{ memoryMiB: { isNull: false, gte: 3000 } }, [3, 5]],
  [{ measuredAt: { gte: JANUARY, lt: FEBRUARY } }, [1]],
  [{ measuredAt: { isNull: true } }, [3, 4, 5]],
  [{ recordedAt: { lt: JANUARY } }, []],
  [{ recordedAt: { gte: JANUARY } }, [1, 2, 3, 4, 5]],
  [{ retraction: 'RETRACTED' }, [6]],
  [{ retraction: 'ANY', batchSize: { gt: 4 } }, [5, 6]],
  [{ series: null, sources: undefined, retraction: null }, [1, 2, 3, 4, 5]],
];

export function searches(open: OpenStore): void {
  describe('search', () => {
    it('keeps what passes a filter, and counts it', async () => {
      const store = await filled(open);
      const { search } = store;
      const data = everything(store);
      const [first = 0, second = 0] = ids(data.series);
      const [lab = 0, other = 0] = ids(data.sources);
      const byIds: typeof KEPT = [
        [{ series: [second] }, [5]],
        [{ series: [second, first, 99] }, [1, 2, 3, 4, 5]],
        [{ series: [] }, []],
        [{ sources: [lab] }, [1, 2, 3, 4]],
        [{ sources: [other], series: [second] }, [5]],
        [{ sources: [other], series: [first] }, []],
      ];
      for (const [filter, batchSizes] of [...KEPT, ...byIds]) {
        const { items } = await search.page(filter, ALL, limits());
        const found = items.map(({ batchSize }) => batchSize);
        expect({ filter, found }).toEqual({ filter, found: batchSizes });
        expect(await search.count(filter, limits())).toBe(batchSizes.length);
      }
    });

    it('gives pages from both ends', async () => {
      const { search, queries } = await filled(open);
      const { items: all } = await search.page({}, ALL, limits());
      const after = [all[0]?.id ?? 0];
      const first = await search.page({}, { ...ALL, size: 2, after }, limits());
      expect(first).toMatchObject({ items: ids(all.slice(1, 3)).map((id) => ({ id })), hasNext: true });
      const before = [all[4]?.id ?? 0];
      const last = await search.page({}, { ...ALL, size: 2, backward: true, before }, limits());
      expect(last).toMatchObject({ items: ids(all.slice(2, 4)).map((id) => ({ id })), hasPrevious: true });
      expect((await queries.provenance(ids(first.items))).size).toBe(2);
    });

    it('is given up by its deadline, and when its client left', async () => {
      const { search } = await filled(open);
      const late = { ...limits(), deadline: performance.now() - 1 };
      await expect(search.count({}, late)).rejects.toBeInstanceOf(SearchTimeout);
      const left = { ...limits(), signal: AbortSignal.abort(new Error('left')) };
      await expect(search.page({}, ALL, left)).rejects.toThrow('left');
      expect(await search.count({}, limits())).toBe(5);
    });
  });
}
