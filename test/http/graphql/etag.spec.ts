import { describe, expect, it } from 'vitest';
import { CLI } from '../../../src/operator/author.ts';
import { type SqliteStore, openSqlite } from '../../../src/store/sqlite/sqliteStore.ts';
import { secretOf } from '../../support/secretOf.ts';
import { testApp } from '../../support/testApp.ts';

const url = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;
const MODELS = url('{ models { totalCount } }');
const HEADERS = { 'apollo-require-preflight': '1' };

async function polled() {
  const { app, query, file } = await testApp();
  const get = (address: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url: address, headers: { ...HEADERS, ...headers } });
  const first = await get(MODELS);
  return { app, query, file, get, tag: String(first.headers.etag), first };
}

describe('polling by GET', () => {
  it('gives a tag to revalidate by', async () => {
    const { first } = await polled();
    expect(first.statusCode).toBe(200);
    expect(first.json()).toEqual({ data: { models: { totalCount: 15 } } });
    expect(first.headers.etag).toMatch(/^W\/"\S+"$/);
    expect(first.headers['cache-control']).toBe('no-cache');
  });

  it('is 304 without a body as long as nothing was committed', async () => {
    const { get, tag } = await polled();
    for (const known of [tag, `"x", ${tag}`, `${tag},W/"y"`, '*']) {
      const answer = await get(MODELS, { 'if-none-match': known });
      expect(answer.statusCode).toBe(304);
      expect(answer.body).toBe('');
      expect(answer.headers.etag).toBe(tag);
    }
  });

  it('is answered in full after a commit, for another question, asker or form of the answer', async () => {
    const { get, tag, query } = await polled();
    const known = { 'if-none-match': tag };
    expect((await get(url('{ gpus { totalCount } }'), known)).statusCode).toBe(200);
    expect((await get(MODELS, { ...known, authorization: 'Bearer batchfit_x' })).statusCode).toBe(200);
    expect((await get(MODELS, { ...known, accept: 'application/graphql-response+json' })).statusCode).toBe(
      200,
    );
    await query('mutation { createModel(input: {name: "new"}) { model { id } } }');
    const answer = await get(MODELS, known);
    expect(answer.json()).toEqual({ data: { models: { totalCount: 16 } } });
    expect(answer.headers.etag).not.toBe(tag);
  });

  it('has the Vary of the answer that it stands for', async () => {
    const { get, tag, first } = await polled();
    const vary = 'Origin, accept, authorization, x-batchfit-cost';
    expect(first.headers.vary).toBe(vary);
    for (const known of [tag, '*'])
      expect((await get(MODELS, { 'if-none-match': known })).headers.vary).toBe(vary);
  });

  it('is answered in full where the cost is asked for, or another host or proxy decides who may write', async () => {
    const { get, tag } = await polled();
    const known = { 'if-none-match': tag };
    const cost = await get(MODELS, { ...known, 'x-batchfit-cost': '1' });
    expect(cost.json()).toHaveProperty('extensions.cost');
    expect((await get(MODELS, { ...known, 'x-forwarded-for': '192.0.2.1' })).statusCode).toBe(200);
  });

  it('is answered in full when a token was made or revoked, by another process too', async () => {
    const { get, file } = await polled();
    const elsewhere = async <T>(work: (store: SqliteStore) => Promise<T>): Promise<T> => {
      const store = openSqlite({ file });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    };
    const recorder = async (known: string, headers: Record<string, string> = {}) => {
      const answer = await get(url('{ recorder }'), { 'if-none-match': known, ...headers });
      return { status: answer.statusCode, tag: String(answer.headers.etag), body: answer.body };
    };
    const local = await recorder('x');
    expect(JSON.parse(local.body)).toEqual({ data: { recorder: 'local' } });
    expect((await recorder(local.tag)).status).toBe(304);
    const token = await elsewhere((store) => secretOf(store, 'ann', 'CONTRIBUTOR'));
    expect(JSON.parse((await recorder(local.tag)).body)).toEqual({ data: { recorder: null } });
    const authorization = `Bearer ${token}`;
    const ann = await recorder('x', { authorization });
    expect(JSON.parse(ann.body)).toEqual({ data: { recorder: 'ann' } });
    expect((await recorder(ann.tag, { authorization })).status).toBe(304);
    expect((await recorder(ann.tag)).status).toBe(200);
    await elsewhere((store) => store.revokeToken(CLI, 'ann'));
    expect(JSON.parse((await recorder(ann.tag, { authorization })).body)).toEqual({
      data: { recorder: null },
    });
  });

  it('passes nothing by *, and by no tag of another start', async () => {
    const { get, tag, query } = await polled();
    const any = { 'if-none-match': '*' };
    expect((await get(url('{ nonsense'), any)).statusCode).toBe(400);
    expect((await get(url('{ nothing }'), any)).statusCode).toBe(400);
    expect(
      (await get(url('mutation { createModel(input: {name: "new"}) { model { id } } }'), any)).statusCode,
    ).toBe(405);
    expect((await get(MODELS, { ...any, accept: 'text/html' })).statusCode).toBe(406);
    expect(await query('{ model(name: "new") { id } }')).toEqual({ model: null });
    const { app } = await testApp();
    const other = await app.inject({ url: MODELS, headers: { ...HEADERS, 'if-none-match': tag } });
    expect(other.statusCode).toBe(200);
  });

  it('is the same by HEAD, without a body', async () => {
    const { app, tag, first } = await polled();
    const head = (headers: Record<string, string> = {}) =>
      app.inject({ method: 'HEAD', url: MODELS, headers: { ...HEADERS, ...headers } });
    const answer = await head();
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    const { date: _date, ...same } = first.headers;
    for (const name of Object.keys(same).filter((one) => !one.startsWith('ratelimit'))) {
      if (name !== 'etag') expect([name, answer.headers[name]]).toEqual([name, first.headers[name]]);
    }
    expect((await head({ 'if-none-match': tag })).statusCode).toBe(304);
  });

  it('gives no tag to what failed, and none to a POST', async () => {
    const { get, app, tag } = await polled();
    const failed = await get(url('{ models(first: 101) { totalCount } }'));
    expect(failed.headers.etag).toBeUndefined();
    expect(failed.headers['cache-control']).toBe('no-store');
    const posted = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'if-none-match': tag },
      payload: { query: '{ models { totalCount } }' },
    });
    expect(posted.statusCode).toBe(200);
    expect(posted.headers.etag).toBeUndefined();
  });
});
