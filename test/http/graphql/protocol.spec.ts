import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import findMyWay from 'find-my-way';
import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { routedUrl } from '../../../src/http/errors/malformedPath.ts';
import { documentCache } from '../../../src/http/cost/documentCache.ts';
import { testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';

const QUERY = '/graphql?query={__typename}';
const MUTATION = encodeURIComponent('mutation { deleteModel(input: {id: "x"}) { deletedId } }');
const codes = (answer: { json: () => { errors?: { extensions?: { code?: string } }[] } }): unknown[] =>
  (answer.json().errors ?? []).map(({ extensions }) => extensions?.code);

describe('the methods', () => {
  it.each<[InjectOptions['method'], string, string]>([
    ['DELETE', '/graphql', 'GET, HEAD, POST'],
    ['PUT', '/graphql', 'GET, HEAD, POST'],
    ['PATCH', '/graphql', 'GET, HEAD, POST'],
    ['HEAD', '/import', 'POST'],
    ['OPTIONS', '/graphql', 'GET, HEAD, POST'],
    ['GET', `/graphql?query=${MUTATION}`, 'POST'],
    ['POST', '/graphiql', 'GET, HEAD'],
    ['GET', '/import', 'POST'],
    ['POST', '/export', 'GET, HEAD'],
  ])('%s %s is 405 with Allow, and grants nothing to another origin', async (method = 'GET', url, allow) => {
    const { app } = await testApp();
    const origin = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    for (const headers of [{}, origin]) {
      const answer = await app.inject({ method, url, headers });
      expect(answer.statusCode).toBe(405);
      expect(answer.headers.allow).toBe(allow);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('tells a path that is not there from a method that is not', async () => {
    const answer = await (await testApp()).app.inject({ method: 'DELETE', url: '/nothing' });
    expect([answer.statusCode, codes(answer)]).toEqual([404, ['NOT_FOUND']]);
  });
});

describe('what Node would answer by itself', () => {
  /** Sends this to a server that answers to any host; gives the status and the code of the error, if there is one. */
  async function sent(request: string): Promise<(string | undefined)[]> {
    const { app } = await testApp({ config: { allowedHosts: ['*'] } });
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`${request}\r\nconnection: close\r\n\r\n`);
    const answer = await text(socket);
    return [/^HTTP\/1.1 (\d+)/.exec(answer)?.[1], /"code":"(\w+)"/.exec(answer)?.[1]];
  }

  it('is answered by us', async () => {
    expect(await sent(`GET ${QUERY} HTTP/1.1`)).toEqual(['400', 'BAD_REQUEST']);
    expect(await sent(`GET ${QUERY} HTTP/1.1\r\nhost: localhost\r\nexpect: nothing`)).toEqual([
      '200',
      undefined,
    ]);
    expect(await sent('GET /nothing HTTP/1.1\r\nhost: localhost\r\nexpect: nothing')).toEqual([
      '404',
      'NOT_FOUND',
    ]);
  });

  it.each(['HTTP/1.0', 'HTTP/1.1\r\nhost: a b', 'HTTP/1.1\r\nhost: localhost\r\nx-forwarded-proto: a b'])(
    '%j is answered where any host is allowed',
    async (rest) => {
      expect(await sent(`GET ${QUERY} ${rest}`)).toEqual(['200', undefined]);
    },
  );
});

describe('a path that cannot be read', () => {
  it.each(['/%ff', '/graphql/%c3%28', '/%', '/%zz?query={__typename}', 'http://localhost/%ff', '*'])(
    '%s is 400, and passes by no check',
    async (path) => {
      const { app } = await testApp({ config: { limits: { ...testConfig().limits, rateLimit: 2 } } });
      const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
      const ask = async (host: string): Promise<string> => {
        const socket = connect(Number(port), '127.0.0.1');
        socket.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
        return text(socket);
      };
      expect(await ask('evil.example')).toMatch(/^HTTP\/1.1 403 .*HOST_NOT_ALLOWED/s);
      expect(await ask('localhost')).toMatch(/^HTTP\/1.1 400 .*vary: Origin.*"code":"BAD_REQUEST"/s);
      expect(await ask('localhost')).toMatch(/^HTTP\/1.1 400 /s);
      expect(await ask('localhost')).toMatch(/^HTTP\/1.1 429 /s);
    },
  );

  it('is never one that the router reads', () => {
    const router = findMyWay({ onBadUrl: () => 'bad', defaultRoute: () => 'none' });
    const read = (url: string): unknown => router.lookup({ url, method: 'GET' } as never, undefined as never);
    const part = fc.constantFrom(
      '/',
      '%',
      '%ff',
      '%25',
      '%2f',
      '%c3%a4',
      '%e2%82',
      'a',
      '?',
      '#',
      ';',
      ':',
      'http://',
      'x',
      '*',
      '@',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const url = parts.join('');
        if (routedUrl({ url } as never) === url) expect([url, read(url)]).toEqual([url, 'none']);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a GET', () => {
  it.each([undefined, 'same-origin', 'none'])('with Sec-Fetch-Site %s is answered', async (site) => {
    const { app } = await testApp();
    const answer = await app.inject({ url: QUERY, headers: site ? { 'sec-fetch-site': site } : {} });
    expect(answer.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it.each(['cross-site', 'same-site', 'x'])('with Sec-Fetch-Site %s needs a preflight', async (site) => {
    const { app } = await testApp();
    const answer = await app.inject({ url: QUERY, headers: { 'sec-fetch-site': site } });
    expect([answer.statusCode, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
    const asked = { 'sec-fetch-site': site, 'apollo-require-preflight': '1' };
    expect((await app.inject({ url: QUERY, headers: asked })).statusCode).toBe(200);
  });

  it('varies by all headers that it depends on', async () => {
    const { app } = await testApp();
    for (const url of [QUERY, '/graphql?query={']) {
      const { vary } = (await app.inject({ url })).headers;
      expect(String(vary).toLowerCase().split(', ').sort()).toEqual([
        'accept',
        'authorization',
        'origin',
        'x-batchfit-cost',
      ]);
    }
  });
});

describe('the status of a refused document', () => {
  it.each<[string | undefined, number]>([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json;q=0.9', 400],
    ['*/*', 400],
    [undefined, 400],
  ])('to a client that accepts %s is %i', async (accept, status) => {
    const { app } = await testApp();
    for (const query of ['{', '{ nothing }', 'query ($x: Int!) { models(first: $x) { totalCount } }']) {
      const headers = accept ? { accept } : {};
      const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
      expect([query, answer.statusCode]).toEqual([query, status]);
      expect(answer.json()).not.toHaveProperty('data');
    }
  });
});

describe('persisted queries', () => {
  const query = '{ models { totalCount } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const url = (extension: object, text?: string): string =>
    `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: extension }))}${text ? `&query=${encodeURIComponent(text)}` : ''}`;

  it('are registered once and asked for by their hash', async () => {
    const { app } = await testApp();
    const unknown = await app.inject({ url: url({ version: 1, sha256Hash }) });
    expect([unknown.statusCode, codes(unknown)]).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
    await app.inject({ url: url({ version: 1, sha256Hash }, query) });
    const known = await app.inject({ url: url({ version: 1, sha256Hash }) });
    expect(known.json()).toEqual({ data: { models: { totalCount: 15 } } });
  });

  it.each([{ version: 1, sha256Hash: 'x' }, { version: 2, sha256Hash }, { sha256Hash }])(
    '%j with the query is 400',
    async (extension) => {
      const answer = await (await testApp()).app.inject({ url: url(extension, query) });
      expect([answer.statusCode, codes(answer)]).toEqual([400, ['PERSISTED_QUERY_INVALID']]);
    },
  );

  it('are bounded, and the one used longest ago goes first', async () => {
    const store = documentCache<string>(3, ({ length }) => length);
    for (const hash of ['a', 'b', 'c']) await store.set(hash, hash);
    await store.get('a');
    await store.set('d', 'd');
    await store.set('long', 'x'.repeat(20_001));
    expect(await Promise.all(['a', 'b', 'c', 'd', 'long'].map((hash) => store.get(hash)))).toEqual([
      'a',
      undefined,
      'c',
      'd',
      undefined,
    ]);
    for (let i = 0; i < 100_000; i += 1) await store.set(String(i), 'x');
    expect(store.keys()).toHaveLength(3);
    const none = documentCache<string>(0, ({ length }) => length);
    await none.set('a', 'a');
    expect(none.keys()).toEqual([]);
  });
});
