import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SearchThread } from '../../../../src/store/sqlite/search/searchThread.ts';
import { SearchTimeout } from '../../../../src/store/search.ts';
import { seededCopy } from '../../../support/testApp.ts';

const never = new AbortController().signal;
const unlimited = { deadline: Infinity, signal: never };
const COUNT = { sql: 'SELECT count(*) FROM Measurement', values: [] };
/** Takes about a tenth of a second. */
const SLOW = {
  sql: 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT count(*) FROM n',
  values: [],
};

function searchThread(file = seededCopy()): SearchThread {
  const thread = new SearchThread(file);
  onTestFinished(() => thread.close());
  return thread;
}

describe('a search thread', () => {
  it('answers statements in their order', async () => {
    const thread = searchThread();
    const done: string[] = [];
    const [slow, count] = await Promise.all([
      thread.run(SLOW, unlimited).finally(() => done.push('slow')),
      thread.run(COUNT, unlimited).finally(() => done.push('count')),
    ]);
    expect(slow).toEqual([[300_000]]);
    expect(count).toEqual([[45]]);
    expect(done).toEqual(['slow', 'count']);
  });

  it('lets the event loop go on meanwhile', async () => {
    const thread = searchThread();
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    count();
    await thread.run(SLOW, unlimited);
    isDone = true;
    expect(turns).toBeGreaterThan(100);
  });

  it('does not begin what came too late, or whose client left', async () => {
    const thread = searchThread();
    const client = new AbortController();
    const first = thread.run(SLOW, unlimited);
    const late = thread.run(COUNT, { deadline: performance.now(), signal: never });
    const left = thread.run(COUNT, { deadline: Infinity, signal: client.signal });
    const last = thread.run(COUNT, unlimited);
    client.abort(new Error('left'));
    await expect(late).rejects.toBeInstanceOf(SearchTimeout);
    await expect(left).rejects.toThrow('left');
    expect(await first).toEqual([[300_000]]);
    expect(await last).toEqual([[45]]);
  });

  it('tells what is wrong with the database, and goes on', async () => {
    const thread = searchThread();
    await expect(thread.run({ sql: 'SELECT 1 FROM nowhere', values: [] }, unlimited)).rejects.toThrow(
      'nowhere',
    );
    expect(await thread.run(COUNT, unlimited)).toEqual([[45]]);
    const missing = `${seededCopy()}.missing`;
    await expect(searchThread(missing).run(COUNT, unlimited)).rejects.toMatchObject({ code: 'CANNOT_OPEN' });
    expect(existsSync(missing)).toBe(false);
  });

  it('refuses what waits when it is closed', async () => {
    const thread = searchThread();
    const both = Promise.allSettled([thread.run(SLOW, unlimited), thread.run(COUNT, unlimited)]);
    await thread.close();
    for (const { status } of await both) expect(status).toBe('rejected');
    await expect(thread.run(COUNT, unlimited)).rejects.toMatchObject({ code: 'CLOSED' });
  });
});
