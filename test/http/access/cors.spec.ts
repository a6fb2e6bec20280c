import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

const PAGE = 'https://app.example.com';
const QUERY = { url: '/graphql?query={__typename}', headers: { 'apollo-require-preflight': '1' } };

const EXPOSED =
  'content-disposition, etag, retry-after, ratelimit-limit, ratelimit-policy, ratelimit-remaining, ratelimit-reset';

const corsApp = async (): Promise<FastifyInstance> =>
  (await testApp({ config: { corsOrigins: [PAGE, 'http://localhost:5173'] } })).app;

/** The headers that grant something. */
const grants = (headers: object): object =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')));

describe('CORS_ORIGINS', () => {
  it('lets the pages of its origins read the answer and its ETag', async () => {
    const app = await corsApp();
    for (const origin of [PAGE, 'http://localhost:5173']) {
      const { headers, statusCode } = await app.inject({ ...QUERY, headers: { ...QUERY.headers, origin } });
      expect(statusCode).toBe(200);
      expect(grants(headers)).toEqual({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': EXPOSED,
      });
      expect(headers.vary).toMatch(/\bOrigin\b/i);
    }
  });

  it('answers their preflight', async () => {
    const app = await corsApp();
    const headers = { origin: PAGE, 'access-control-request-method': 'POST' };
    const answer = await app.inject({ method: 'OPTIONS', url: '/graphql', headers });
    expect(answer.statusCode).toBe(204);
    expect(grants(answer.headers)).toEqual({
      'access-control-allow-origin': PAGE,
      'access-control-allow-methods': 'GET, POST',
      'access-control-expose-headers': EXPOSED,
      'access-control-max-age': '600',
    });
  });

  it('grants their clients the headers that they ask for', async () => {
    const app = await corsApp();
    const asked = 'content-type,traceparent,sentry-trace,baggage,apollographql-client-name,x-requested-with';
    const headers = {
      origin: PAGE,
      'access-control-request-method': 'POST',
      'access-control-request-headers': asked,
    };
    const answer = await app.inject({ method: 'OPTIONS', url: '/graphql', headers });
    expect(answer.headers['access-control-allow-headers']).toBe(asked);
    expect(answer.headers.vary).toMatch(/Access-Control-Request-Headers/i);
    const stranger = await app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { ...headers, origin: 'https://evil.example' },
    });
    expect(grants(stranger.headers)).toEqual({});
  });

  it.each(['same-site', 'cross-site'])('answers their plain GETs, %s', async (site) => {
    const app = await corsApp();
    const get = (origin: string) =>
      app.inject({ url: QUERY.url, headers: { origin, 'sec-fetch-site': site, 'sec-fetch-mode': 'cors' } });
    const answer = await get(PAGE);
    expect([answer.statusCode, answer.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
    expect(answer.headers['access-control-allow-origin']).toBe(PAGE);
    for (const other of ['https://evil.example', 'null', `${PAGE}, ${PAGE}`]) {
      const refused = await get(other);
      expect([refused.statusCode, grants(refused.headers)]).toEqual([400, {}]);
    }
  });

  it.each([
    'https://evil.example',
    'null',
    `${PAGE}.evil.example`,
    'http://app.example.com',
    `${PAGE}:8443`,
    PAGE.toUpperCase(),
  ])('grants %s nothing', async (origin) => {
    const app = await corsApp();
    const read = await app.inject({ ...QUERY, headers: { ...QUERY.headers, origin } });
    const headers = { origin, 'access-control-request-method': 'POST' };
    const preflight = await app.inject({ method: 'OPTIONS', url: '/graphql', headers });
    expect(grants(read.headers)).toEqual({});
    expect(grants(preflight.headers)).toEqual({});
    expect(preflight.statusCode).toBeGreaterThanOrEqual(400);
    expect(read.headers.vary).toMatch(/\bOrigin\b/i);
  });

  it('grants nobody anything unless set', async () => {
    const { app } = await testApp();
    const { headers } = await app.inject({ ...QUERY, headers: { ...QUERY.headers, origin: PAGE } });
    expect(grants(headers)).toEqual({});
  });

  it('leaves what the pages themselves vary by', async () => {
    const app = await corsApp();
    const script = /src="([^"]+)"/.exec((await app.inject('/graphiql')).body)?.[1] ?? '';
    const { headers } = await app.inject({ url: `/${script}`, headers: { 'accept-encoding': 'br' } });
    expect(headers.vary).toBe('Origin, accept-encoding');
  });
});
