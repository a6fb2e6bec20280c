import { describe, expect, it } from 'vitest';
import { TokenBuckets } from '../../../src/http/bounds/tokenBuckets.ts';
import { secretOf } from '../../support/secretOf.ts';
import { type TestApp, testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';

const URL = '/graphql?query={__typename}';
const limited = (rateLimit: number): Promise<TestApp> =>
  testApp({ config: { trustProxy: ['loopback'], limits: { ...testConfig().limits, rateLimit } } });
const get = ({ app }: TestApp, headers: Record<string, string> = {}) => app.inject({ url: URL, headers });

describe('the rate limit', () => {
  it('counts down in the standard headers, then answers 429', async () => {
    const app = await limited(2);
    const first = await get(app);
    expect(first.statusCode).toBe(200);
    expect(first.headers).toMatchObject({
      'ratelimit-policy': '2;w=60',
      'ratelimit-limit': '2',
      'ratelimit-remaining': '1',
      'ratelimit-reset': '30',
    });
    await get(app);
    const refused = await get(app);
    expect(refused.statusCode).toBe(429);
    expect(refused.headers).toMatchObject({ 'retry-after': '30', 'ratelimit-remaining': '0' });
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });

  it('is one for each address, and for each network of IPv6', async () => {
    const app = await limited(1);
    const status = async (address: string): Promise<number> =>
      (await get(app, { 'x-forwarded-for': address })).statusCode;
    expect(await status('10.0.0.1')).toBe(200);
    expect(await status('10.0.0.2')).toBe(200);
    expect(await status('10.0.0.1')).toBe(429);
    expect(await status('2001:db8::1')).toBe(200);
    expect(await status('2001:db8:0:0:5::')).toBe(429);
    expect(await status('2001:db8:0:1::1')).toBe(200);
    // However a proxy writes an address.
    for (const same of [
      '10.0.0.1:5678',
      '::ffff:10.0.0.1',
      '[::ffff:a00:1]:443',
      '[2001:db8::7]:443',
      '2001:DB8::9%eth0',
    ])
      expect([same, await status(same)]).toEqual([same, 429]);
    expect(await status('unknown')).toBe(200);
    expect(await status('_hidden')).toBe(429);
  });

  it('is one for each token, and an invented token gives none', async () => {
    const app = await limited(1);
    const token = await secretOf(app.store, 'ann', 'CONTRIBUTOR');
    const status = async (secret: string): Promise<number> =>
      (await get(app, { authorization: `Bearer ${secret}` })).statusCode;
    expect((await get(app)).statusCode).toBe(200);
    expect(await status('batchfit_invented')).toBe(429);
    expect(await status(token)).toBe(200);
    expect(await status(token)).toBe(429);
  });

  it('can be switched off', async () => {
    const app = await limited(0);
    for (let i = 0; i < 10; i += 1) expect((await get(app)).statusCode).toBe(200);
    expect((await get(app)).headers).not.toHaveProperty('ratelimit-limit');
  });

  it('refills evenly, and remembers a bounded number of clients', () => {
    const buckets = new TokenBuckets(60);
    for (let i = 0; i < 60; i += 1) expect(buckets.take('a', 0).ok).toBe(true);
    expect(buckets.take('a', 999)).toMatchObject({ ok: false, retryS: 1 });
    expect(buckets.take('a', 1000)).toMatchObject({ ok: true, remaining: 0, resetS: 60, retryS: 1 });
    for (let i = 0; i < 20_000; i += 1) buckets.take(String(i), 0);
    expect(buckets.size).toBe(10_000);
  });
});
