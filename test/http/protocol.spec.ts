import { createHash } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { RecentDocuments } from '../../src/http/recentDocuments.ts';
import { testApp } from '../support/testApp.ts';

const QUERY = '/graphql?query={__typename}';
const MUTATION = encodeURIComponent('mutation { deleteModel(input: {id: "x"}) { deletedId } }');
const codes = (answer: { json: () => { errors?: { extensions?: { code?: string } }[] } }): unknown[] =>
  (answer.json().errors ?? []).map(({ extensions }) => extensions?.code);

describe('the methods', () => {
  it.each<[InjectOptions['method'], string, string]>([
    ['DELETE', '/graphql', 'GET, POST'],
    ['PUT', '/graphql', 'GET, POST'],
    ['PATCH', '/graphql', 'GET, POST'],
    ['HEAD', QUERY, 'GET, POST'],
    ['OPTIONS', '/graphql', 'GET, POST'],
    ['GET', `/graphql?query=${MUTATION}`, 'POST'],
    ['POST', '/graphiql', 'GET, HEAD'],
    ['GET', '/import', 'POST'],
    ['POST', '/export', 'GET, HEAD'],
  ])('%s %s is 405 and says what is allowed', async (method = 'GET', url, allow) => {
    const { app } = await testApp();
    const answer = await app.inject({ method, url });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe(allow);
  });

  it('tells a path that is not there from a method that is not', async () => {
    const answer = await (await testApp()).app.inject({ method: 'DELETE', url: '/nothing' });
    expect([answer.statusCode, codes(answer)]).toEqual([404, ['NOT_FOUND']]);
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

  it('varies by Accept and Origin', async () => {
    const { app } = await testApp();
    for (const url of [QUERY, '/graphql?query={']) {
      const { vary } = (await app.inject({ url })).headers;
      expect(String(vary).toLowerCase().split(', ').sort()).toEqual(['accept', 'origin']);
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
    const store = new RecentDocuments<string>(3, ({ length }) => length);
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
    expect(store.size).toBe(3);
  });
});
