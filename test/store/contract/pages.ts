import { describe, expect, it } from 'vitest';
import type { MaybePromise } from '../../../src/runtime/whenReady.ts';
import type { Key, PageRequest, Slice } from '../../../src/store/pageRequest.ts';
import type { OpenStore } from './openStore.ts';
import {
  ADMIN,
  UNKNOWN,
  done,
  everything,
  figure,
  fit,
  ids,
  reading,
  record,
  series,
  table,
} from './data.ts';

type Page<T> = (request: PageRequest) => MaybePromise<Slice<T>>;

/** Walks over a list in pages of every size from both ends. @returns the list, which is the same in all walks. */
async function walked<T>(page: Page<T>, keyOf: (item: T) => Key): Promise<readonly T[]> {
  const { items } = await page({ size: 1000, backward: false, after: null, before: null });
  for (const size of [1, 2, 3, items.length]) {
    for (const backward of [false, true]) {
      const found: T[] = [];
      let key: Key | null = null;
      for (let more = true; more;) {
        const bounds: Pick<PageRequest, 'after' | 'before'> = backward
          ? { after: null, before: key }
          : { after: key, before: null };
        const slice: Slice<T> = await page({ size, backward, ...bounds });
        expect(backward ? slice.hasNext : slice.hasPrevious).toBe(key !== null);
        more = backward ? slice.hasPrevious : slice.hasNext;
        if (backward) found.unshift(...slice.items);
        else found.push(...slice.items);
        const end = backward ? slice.items[0] : slice.items.at(-1);
        if (end === undefined) throw new Error('An empty page.');
        key = keyOf(end);
      }
      expect(found.map(keyOf)).toEqual(items.map(keyOf));
    }
  }
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) throw new Error('An empty list.');
  const between = { size: 1000, backward: false, after: keyOf(first), before: keyOf(last) };
  expect((await page(between)).items.map(keyOf)).toEqual(items.slice(1, -1).map(keyOf));
  return items;
}

export function pages(open: OpenStore): void {
  describe('pages', () => {
    it.each(['model', 'series', 'answer'] as const)('of the measurements of a %s', async (owner) => {
      const store = await open();
      const readings = [fit(4, 4000), fit(1, 1000), fit(4, 4001), fit(2, 2000)];
      const { modelId, seriesId, measurements } = await record(store, { readings });
      const other = await record(store, { readings, conditions: { ...UNKNOWN, inputSize: 448 } });
      await done(store.retract(ADMIN, ids(measurements.slice(3)), 'wrong'));
      const [one, two] = owner === 'model' ? [modelId, 0] : [seriesId, other.seriesId];
      const of = async (request: PageRequest, owners = [one]) =>
        store.queries.measurementsOf(owner, owners, request);
      const items = await walked(
        async (request) => {
          const [slice] = await of(request);
          if (slice === undefined) throw new Error('No slice.');
          return slice;
        },
        (row) => [row.seriesId, row.batchSize, row.id],
      );
      const own = items.filter((row) => row.seriesId === seriesId);
      expect(own.map(({ batchSize, memoryMiB }) => [batchSize, memoryMiB])).toEqual([
        [1, 1000],
        [4, 4000],
        [4, 4001],
      ]);
      expect(items).toHaveLength(owner === 'model' ? 7 : 3);
      const request = { size: 2, backward: true, after: null, before: null };
      const both = await of(request, [two, one]);
      expect(both.map((slice) => ids(slice.items))).toEqual([
        ids((await of(request, [two]))[0]?.items ?? []),
        ids((await of(request))[0]?.items ?? []),
      ]);
    });

    it('of sources and of their published figures', async () => {
      const store = await open();
      const names = ['c', 'a', 'b', 'd'];
      const figures = [figure(7), { kind: 'MEMORY_MODEL', gb: null, value: 8 } as const];
      const claims = [8, 12, 16].map((gb) => ({ kind: 'MAX_BATCH_SIZE', gb, value: gb }) as const);
      const rows = [series({ figures: [...figures, ...claims] })];
      await done(store.importTable(ADMIN, table({ sources: names, series: rows }), { dryRun: false }));
      const { queries } = store;
      const { sources } = everything(store);
      expect(sources.map(({ name, kind }) => [name, kind])).toEqual(names.map((name) => [name, 'IMPORT']));
      const [publisher, silent] = ids(sources);
      const published = await walked(
        (request) => queries.publishedFigures(publisher ?? 0, null, request),
        ({ id }) => [id],
      );
      expect(published).toMatchObject([...figures, ...claims].map((one) => ({ ...one, memoryPerImage: 7 })));
      const batchSizes = await queries.publishedBatchSizes(publisher ?? 0);
      expect(batchSizes).toEqual(published.slice(2));
      const kinds = await walked(
        (request) => queries.publishedFigures(publisher ?? 0, 'MAX_BATCH_SIZE', request),
        ({ id }) => [id],
      );
      expect(kinds).toEqual(batchSizes);
      const counts = await queries.publishedFigureCounts([silent ?? 0, publisher ?? 0]);
      expect(counts.map((one) => Object.fromEntries(one))).toEqual([
        {},
        { MEMORY_PER_IMAGE: 1, MEMORY_MODEL: 1, MAX_BATCH_SIZE: 3 },
      ]);
    });
  });

  it('provenance is that of each row, and the rows that were read together are told', async () => {
    const store = await open();
    const measuredAt = new Date('2026-01-02T03:04:05.678Z');
    const readings = [
      reading(1, 1000, { measuredAt, recordedBy: 'ann', note: 'note' }),
      reading(2, 2000, { source: 1 }),
    ];
    const rows = table({ readings, sources: ['first', 'second'] });
    const before = Date.now();
    const { recorded } = await done(store.importTable(ADMIN, rows, { dryRun: false }));
    const found = await store.queries.measurementsById(ids(recorded));
    for (const row of found) expect(ids(row.readTogether)).toEqual(ids(found));
    const provenance = await store.queries.provenance(ids(recorded));
    const [first, second] = recorded.map(({ id }) => provenance.get(id));
    expect(first).toMatchObject({
      ...{ measuredAt, recordedBy: 'ann', note: 'note', source: { name: 'first', kind: 'IMPORT' } },
      ...{ retractedAt: null, retractedBy: null, retractionReason: null },
    });
    expect(second).toMatchObject({ measuredAt: null, recordedBy: null, source: { name: 'second' } });
    expect(first?.recordedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(first?.source.createdAt).toEqual(expect.any(Date));
  });
}
