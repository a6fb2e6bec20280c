import { fastify } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { registerHttpErrors } from '../../../src/http/errors/httpErrors.ts';
import { registerOverload } from '../../../src/http/bounds/overload.ts';

/** Two routes: one that waits for a moment, one that holds the event loop. */
async function busyServer(limits: { maxInFlight: number; maxLagMs: number }): Promise<string> {
  const app = fastify();
  registerHttpErrors(app, '/graphql');
  registerOverload(app, limits);
  app.get('/waits', async () => wait(200, 'done'));
  app.get('/healthz', async () => wait(0, 'well'));
  app.get('/works', async () => {
    const end = performance.now() + 50;
    while (performance.now() < end);
    return Promise.resolve('done');
  });
  onTestFinished(() => app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

const statuses = async (requests: Promise<Response>[]): Promise<number[]> =>
  (await Promise.all(requests)).map(({ status }) => status);

describe('an overloaded server', () => {
  it('answers 503 with Retry-After while too many requests are in flight, but says that it is alive', async () => {
    const url = await busyServer({ maxInFlight: 2, maxLagMs: 10_000 });
    const waiting = Array.from({ length: 5 }, () => fetch(`${url}/waits`));
    await wait(100);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const answers = await Promise.all(waiting);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503, 503]);
    const refused = answers.find(({ status }) => status === 503);
    expect(refused?.headers.get('retry-after')).toBe('1');
    expect(await refused?.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect((await fetch(`${url}/waits`)).status).toBe(200);
  });

  it('forgets requests whose clients went away', async () => {
    const url = await busyServer({ maxInFlight: 1, maxLagMs: 10_000 });
    await expect(fetch(`${url}/waits`, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    await wait(50);
    expect((await fetch(`${url}/waits`)).status).toBe(200);
  });

  it('refuses what has waited too long to be read', async () => {
    const url = await busyServer({ maxInFlight: 1000, maxLagMs: 100 });
    // Connections first, so that all of them are ready to be read at once.
    await statuses(Array.from({ length: 40 }, () => fetch(`${url}/healthz`)));
    const answers = await statuses(Array.from({ length: 40 }, () => fetch(`${url}/works`)));
    expect(answers.filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(answers).toContain(503);
    expect((await fetch(`${url}/works`)).status).toBe(200);
  });
});
