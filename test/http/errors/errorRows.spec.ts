import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../../src/config/config.ts';
import type { Limits } from '../../../src/http/bounds/limits.ts';
import { packageRoot } from '../../../src/runtime/packageRoot.ts';
import { StoreError } from '../../../src/store/storeError.ts';
import { secretOf } from '../../support/secretOf.ts';
import { type TestApp, testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';
import { rawRequest } from '../rawRequest.ts';

/** What came back over a real connection. */
interface Answered {
  readonly status: number | undefined;
  readonly body: string;
}

const errors = readFileSync(join(packageRoot(), 'docs/errors.md'), 'utf8');
const ROWS = [...errors.matchAll(/^\| `(\w+)` +\| (\d+) +\|/gm)].map(
  ([, code = '', status]) => [code, Number(status)] as const,
);

const withLimits = (limits: Partial<Limits>): Partial<Config> => ({
  limits: { ...testConfig().limits, ...limits },
});

async function listening(config: Partial<Config> = {}): Promise<TestApp & { readonly url: string }> {
  const app = await testApp({ config });
  return { ...app, url: await app.app.listen({ host: '127.0.0.1', port: 0 }) };
}

async function answered(response: Promise<Response>): Promise<Answered> {
  const { status, body } = await response.then(async (one) => ({
    status: one.status,
    body: await one.text(),
  }));
  return { status, body };
}

const post = (
  url: string,
  payload: object | string,
  headers: Record<string, string> = {},
): Promise<Answered> =>
  answered(
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof payload === 'string' ? payload : JSON.stringify(payload),
    }),
  );

const query = async (text: string, variables: object = {}, config: Partial<Config> = {}): Promise<Answered> =>
  post((await listening(config)).url, { query: text, variables });

const get = async (path: string, headers: Record<string, string> = {}): Promise<Answered> =>
  answered(fetch(`${(await listening()).url}${path}`, { headers }));

const aliases = (count: number): string =>
  Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ');
const CREATE = 'mutation { createModel(input: { name: "x" }) { model { id } } }';
const persisted = (extension: object, more = ''): string =>
  `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: extension }))}${more}`;

/** How each error of docs/errors.md comes about, by itself. */
const PROVOKED: Readonly<Record<string, () => Promise<Answered>>> = {
  GRAPHQL_PARSE_FAILED: () => query('{'),
  GRAPHQL_VALIDATION_FAILED: () => query('{ nothing }'),
  OPERATION_RESOLUTION_FAILURE: () => query('query A { __typename } query B { __typename }'),
  BAD_USER_INPUT: () => query('query ($n: Int!) { models(first: $n) { totalCount } }', { n: 'x' }),
  LIMIT_EXCEEDED: () => query(`{ ${aliases(101)} }`),
  BAD_REQUEST: async () => post((await listening()).url, '[{ "query": "{ __typename }" }]'),
  PERSISTED_QUERY_NOT_FOUND: () => get(persisted({ version: 1, sha256Hash: 'x' })),
  PERSISTED_QUERY_INVALID: () =>
    get(persisted({ version: 1, sha256Hash: 'x' }, '&query={__typename}'), {
      'apollo-require-preflight': '1',
    }),
  UNAUTHENTICATED: async () =>
    answered(
      fetch(`${(await listening()).url}/import`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv', authorization: 'Bearer batchfit_x' },
        body: 'x',
      }),
    ),
  FORBIDDEN: () => get('/metrics', { 'x-forwarded-for': '192.0.2.1' }),
  HOST_NOT_ALLOWED: async () => rawRequest((await listening()).url, ['host', 'evil.example']),
  NOT_FOUND: () => get('/nothing'),
  METHOD_NOT_ALLOWED: () => get(`/graphql?query=${encodeURIComponent(CREATE)}`),
  NOT_ACCEPTABLE: async () => post((await listening()).url, { query: CREATE }, { accept: 'text/html' }),
  REQUEST_TIMEOUT: async () => {
    const { url } = await listening(withLimits({ requestTimeoutS: 1 }));
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{',
    );
    const answer = await text(socket);
    return { status: Number(answer.split(' ')[1]), body: answer.split('\r\n\r\n')[1] ?? '' };
  },
  PAYLOAD_TOO_LARGE: () => query(`{ __typename } # ${'x'.repeat(1_000_000)}`),
  URI_TOO_LONG: () => get(`/graphql?query={__typename}&x=${'x'.repeat(9000)}`),
  UNSUPPORTED_MEDIA_TYPE: async () => post((await listening()).url, '{}', { 'content-type': 'text/plain' }),
  RATE_LIMITED: async () => {
    const { url } = await listening(withLimits({ rateLimit: 1 }));
    await post(url, { query: '{ __typename }' });
    return post(url, { query: '{ __typename }' });
  },
  HEADERS_TOO_LARGE: () => get('/graphql?query={__typename}', { 'x-large': 'x'.repeat(17_000) }),
  OVERLOADED: () => query('{ __typename }', {}, withLimits({ maxInFlight: 0 })),
  DATABASE_UNAVAILABLE: async () => {
    const { url, store } = await listening();
    store.createModel = () => Promise.reject(new StoreError('DISK_FULL', 'Database /var/lib/x.db: full.'));
    return post(url, { query: CREATE });
  },
  INTERNAL_SERVER_ERROR: async () => {
    const { url, store } = await listening();
    store.snapshot = () => {
      throw new Error('SELECT secret');
    };
    return answered(fetch(`${url}/export`));
  },
};

describe('docs/errors.md', () => {
  it('has rows', () => {
    expect(ROWS.length).toBeGreaterThan(20);
    expect(Object.keys(PROVOKED).sort()).toEqual(ROWS.map(([code]) => code).sort());
  });

  it.each(ROWS)('%s with %i is what its request gets', async (code, status) => {
    const answer = await (PROVOKED[code] ?? (() => Promise.reject(new Error(`No request for ${code}.`))))();
    const { errors: told } = JSON.parse(answer.body) as { errors: { extensions: { code: string } }[] };
    expect([told.map(({ extensions }) => extensions.code), answer.status]).toEqual([[code], status]);
  });
});

describe('LIMIT_EXCEEDED', () => {
  const deep = (depth: number): string =>
    `${'series { nodes { model { '.repeat(depth)} name ${'} } } '.repeat(depth)}`;

  it.each<[string, string, object?]>([
    ['MAX_TOKENS', `{ ${'__typename '.repeat(1000)} }`],
    ['MAX_ALIASES', `{ ${aliases(101)} }`],
    ['MAX_SELECTIONS', `{ ${'__typename '.repeat(401)} }`],
    ['MAX_DEPTH', `{ models { nodes { ${deep(5)} } } }`],
    ['MAX_LIST_DEPTH', `{ models { nodes { ${deep(4)} } } }`],
    ['MAX_SELF_REFERENCE', `{ models { nodes { ${deep(3)} } } }`],
    [
      'MAX_INPUT_DEPTH',
      `{ models(filter: { name: { in: ${'['.repeat(33)}${']'.repeat(33)} } }) { totalCount } }`,
    ],
    ['MAX_INPUT_DEPTH', '{ __typename }', { x: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) as unknown }],
    ['MAX_VARIABLE_VALUES', '{ __typename }', { x: Array<number>(20_001).fill(0) }],
    ['MAX_COST', '{ models(first: 100) { nodes { measurements(first: 100) { nodes { id note } } } } }'],
  ])('is the code of what is over %s, which its message names', async (variable, document, variables) => {
    const { app } = await testApp();
    const payload = { query: document, variables };
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload });
    const { errors: told } = answer.json<{ errors: { message: string; extensions: { code: string } }[] }>();
    const named = told.filter(({ message }) => message.includes(`(${variable})`));
    expect([answer.statusCode, named.map(({ extensions }) => extensions.code)]).toEqual([
      400,
      ['LIMIT_EXCEEDED'],
    ]);
  });
});

it('a mutation whose answer nobody would take, or that comes by GET, writes nothing', async () => {
  const { app, query: ask } = await testApp();
  const payload = { query: CREATE };
  await app.inject({ method: 'POST', url: '/graphql', payload, headers: { accept: 'text/html' } });
  for (const method of ['GET', 'HEAD'] as const) {
    const answer = await app.inject({ method, url: `/graphql?query=${encodeURIComponent(CREATE)}` });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'POST']);
  }
  expect(await ask('{ model(name: "x") { id } }')).toEqual({ model: null });
});

describe('a refusal at the API', () => {
  const RESPONSE = 'application/graphql-response+json; charset=utf-8';
  const JSON_TYPE = 'application/json; charset=utf-8';

  it.each<[string | undefined, string]>([
    [undefined, JSON_TYPE],
    ['*/*', JSON_TYPE],
    ['application/json', JSON_TYPE],
    ['application/graphql-response+json', RESPONSE],
    ['application/graphql-response+json,application/json;q=0.9', RESPONSE],
    ['application/graphql-response+json;q=0.5,application/json;q=0.9', JSON_TYPE],
    ['application/graphql-response+json;q=0, */*', JSON_TYPE],
    ['text/html', JSON_TYPE],
  ])('to a client that accepts %s is %s', async (accept, type) => {
    const headers = accept === undefined ? {} : { accept };
    const limited = await testApp({ config: withLimits({ rateLimit: 1 }) });
    const full = await testApp({ config: withLimits({ maxInFlight: 0 }) });
    const { app } = await testApp();
    await limited.app.inject({ url: '/graphql?query={__typename}' });
    const json = { 'content-type': 'application/json' };
    const refusals = [
      [429, await limited.app.inject({ url: '/graphql?query={__typename}', headers })],
      [503, await full.app.inject({ url: '/graphql?query={__typename}', headers })],
      [
        400,
        await app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { ...headers, ...json },
          payload: '[]',
        }),
      ],
      [
        413,
        await app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { ...headers, ...json },
          payload: ' '.repeat(1_000_001),
        }),
      ],
      [415, await app.inject({ method: 'POST', url: '/graphql', headers, payload: 'x' })],
      [403, await app.inject({ url: '/graphql', headers: { ...headers, host: 'evil.example' } })],
      [405, await app.inject({ method: 'DELETE', url: '/graphql', headers })],
    ] as const;
    for (const [status, answer] of refusals) {
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, type]);
    }
  });
});

it('FORBIDDEN and UNAUTHENTICATED stand beside data in GraphQL, with 200', async () => {
  const { app, store } = await testApp();
  const ask = async (headers: Record<string, string>) => {
    const payload = { query: 'mutation { deleteModel(input: { id: "TW9kZWw6MQ" }) { deletedId } }' };
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    const [error] = answer.json<{ errors: { extensions: { code: string } }[] }>().errors;
    return [answer.statusCode, error?.extensions.code];
  };
  expect(await ask({ 'x-forwarded-for': '10.0.0.1' })).toEqual([200, 'UNAUTHENTICATED']);
  const authorization = `Bearer ${await secretOf(store, 'ann', 'CONTRIBUTOR')}`;
  expect(await ask({ authorization })).toEqual([200, 'FORBIDDEN']);
  expect(await ask({})).toEqual([200, 'UNAUTHENTICATED']);
});
