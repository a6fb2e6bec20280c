import { connect, type Socket } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Limits } from '../../../src/http/bounds/limits.ts';
import { UnreadAnswers } from '../../../src/http/bounds/unreadAnswers.ts';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import { testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';
import { postTable } from '../tables/postTable.ts';

/** Of three bytes each: what the system itself takes of an answer, some 4 MB, must not be all of it. */
const NOTE = '漢'.repeat(2000);

const ALIASES = Array.from({ length: 15 }, (_, i) => `a${i}: note`).join(' ');
const QUERY = JSON.stringify({
  query: `{ model(name: "n") { measurements(first: 100) { nodes { ${ALIASES} } } } }`,
});
const POST = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${QUERY.length}\r\n\r\n${QUERY}`;
const EXPORT = 'GET /export HTTP/1.1\r\nhost: localhost\r\n\r\n';

/** Connects to a server with large answers; gives a connection on which these requests were sent. */
async function largeAnswers(limits: Partial<Limits>) {
  const app = await testApp({
    file: emptyDatabase(),
    config: { limits: { ...testConfig().limits, maxCost: 100_000, maxAnswerKB: 20_000, ...limits } },
  });
  await postTable(app, '/import?first=0', `model,input_size,batch_size,memory_mib,note\nn,224,1,100,${NOTE}`);
  const database = new DatabaseSync(app.file);
  database.exec(`
    WITH RECURSIVE batch(size) AS (VALUES (2) UNION ALL SELECT size + 1 FROM batch WHERE size < 1500)
    INSERT INTO Measurement (seriesId, batchSize, outcome, memoryMiB, sourceId, note)
    SELECT seriesId, size, outcome, memoryMiB + size, sourceId, note FROM Measurement, batch`);
  onTestFinished(() => {
    database.close();
  });
  const url = await app.app.listen({ host: '127.0.0.1', port: 0 });
  const send = (requests: string): Socket => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
    socket.write(requests);
    return socket;
  };
  const status = async (): Promise<number> => (await fetch(`${url}/graphql?query={__typename}`)).status;
  return { send, status };
}

describe('a client that does not read its answer', () => {
  it.each([
    ['of a query', POST],
    ['of queries one after the other', POST.repeat(3)],
    ['of an export', EXPORT],
    ['of an export by HTTP/1.0', EXPORT.replace('1.1', '1.0')],
  ])('%s is cut off, and its place given to others', async (_, requests) => {
    const { send, status } = await largeAnswers({ answerTimeoutS: 1, maxInFlight: 1 });
    send(requests).pause();
    await expect.poll(status, { timeout: 30_000 }).toBe(503);
    await expect.poll(status, { timeout: 30_000 }).toBe(200);
  });

  it('or a byte now and then is cut off too', async () => {
    const { send, status } = await largeAnswers({ answerTimeoutS: 1, maxInFlight: 1 });
    const socket = send(EXPORT).pause();
    await expect.poll(status, { timeout: 30_000 }).toBe(503);
    const trickle = setInterval(() => void socket.read(1), 100);
    await expect.poll(status, { timeout: 30_000 }).toBe(200);
    clearInterval(trickle);
  });

  it('but goes on slowly gets all of it', async () => {
    const { send } = await largeAnswers({ answerTimeoutS: 2, minDownloadKBPerS: 50 });
    const socket = send(EXPORT.replace('host:', 'connection: close\r\nhost:')).pause();
    let bytes = 0;
    const began = performance.now();
    while (!socket.readableEnded) {
      await wait(25);
      bytes += (socket.read() as Buffer | null)?.byteLength ?? 0;
    }
    expect(performance.now() - began).toBeGreaterThan(2500);
    expect(bytes).toBeGreaterThan(1500 * 6000);
  });
});

describe('the answers that wait for their clients', () => {
  it('are bounded together: those that were begun first go first', () => {
    const unread = new UnreadAnswers(100);
    const ended: string[] = [];
    const add = (name: string, bytes: number) => unread.add(bytes, () => ended.push(name));
    add('a', 40);
    const forgetB = add('b', 40);
    add('c', 40);
    expect([ended, unread.bytes]).toEqual([['a'], 80]);
    forgetB();
    forgetB();
    expect(unread.bytes).toBe(40);
    add('d', 60);
    add('larger than all', 200);
    expect([ended, unread.bytes]).toEqual([['a', 'c', 'd'], 200]);
  });
});
