import { describe, expect, it } from 'vitest';
import { TableTimeout, openTable } from '../../src/tables/openTable.ts';
import type { ReadOptions } from '../../src/tables/readOptions.ts';

const OPTIONS: ReadOptions = { format: 'CSV', unit: null, author: 'ann', mayRecordForOthers: true };
const HEADER = 'model,input_size,batch_size,memory_mib,source\n';
const small = `${HEADER}m,224,1,100,s\n`;
const large = HEADER + Array.from({ length: 2_000 }, (_, i) => `m${i},224,1,100,s${i}\n`).join('');
/** Takes far longer than a test does. */
const slow = HEADER + `m,x,y,z,s\n`.repeat(3_000_000);

const open = (
  text: string,
  bounds: { longestMs?: number; signal?: AbortSignal } = {},
  options: Partial<ReadOptions> = {},
) =>
  openTable(
    [new TextEncoder().encode(text)],
    { ...OPTIONS, ...options },
    { longestMs: 60_000, signal: new AbortController().signal, ...bounds },
  );

describe('openTable', () => {
  it.each([
    ['small', small, 1],
    ['large', large, 2_000],
  ])('gives all of a %s table in slices', async (_, text, count) => {
    const table = await open(text);
    const counts = { models: 0, series: count, sources: count, readings: count };
    expect(table.summary).toMatchObject({ counts, problemCount: 0 });
    const sources: string[] = [];
    for await (const slice of table.slices('sources')) {
      expect(slice.length).toBeLessThanOrEqual(300);
      sources.push(...slice);
    }
    expect(sources).toHaveLength(count);
    await table.close();
  });

  it('ends a reading that takes too long, and says how long it may take', async () => {
    await expect(open(slow, { longestMs: 50 })).rejects.toThrow(new TableTimeout(50).message);
    expect(new TableTimeout(60_000).message).toBe(
      'Nothing was written: to read the table took longer than 60 s (TABLE_TIMEOUT_S). Split it, send nothing but the table, or use CSV.',
    );
  });

  it('reads other tables meanwhile, and the next ones when whoever sent the slow ones leaves', async () => {
    const leaving = new AbortController();
    const all = Array.from({ length: 6 }, () => open(slow, { signal: leaving.signal }));
    const refused = Promise.allSettled(all);
    // Of these kinds one thread stays free.
    await (await open(small)).close();
    leaving.abort(new Error('left'));
    expect(await refused).toEqual(all.map(() => ({ status: 'rejected', reason: new Error('left') })));
    await (await open(large)).close();
  });

  it('lets large tables of one author wait for one another, not those of another author', async () => {
    const leaving = new AbortController();
    const slowOnes = [
      open(slow, { signal: leaving.signal, longestMs: 300 }),
      ...Array.from({ length: 5 }, () => open(slow, { signal: leaving.signal })),
    ];
    const settled = Promise.allSettled(slowOnes);
    const table = await open(large, {}, { author: 'bob' });
    expect(table.summary.counts.readings).toBe(2_000);
    await table.close();
    leaving.abort();
    await settled;
  });

  it('gives the thread of small tables back where one is aborted', async () => {
    const gone = AbortSignal.abort(new Error('left'));
    await expect(open(small, { signal: gone })).rejects.toThrow('left');
    const list = `${'- '.repeat(1_900)}\n| model |\n|---|\n| m |\n`;
    const { summary } = await open(list, {}, { format: 'MARKDOWN' });
    expect(summary.problems).toMatchObject([{ line: 1 }]);
    await (await open(small)).close();
  });
});
