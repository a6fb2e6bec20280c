import { describe, expect, it } from 'vitest';
import { testApp } from '../support/testApp.ts';

const url = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;
const MODELS = url('{ models { totalCount } }');
const HEADERS = { 'apollo-require-preflight': '1' };

async function polled() {
  const { app, query } = await testApp();
  const get = (address: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url: address, headers: { ...HEADERS, ...headers } });
  const first = await get(MODELS);
  return { app, query, get, tag: String(first.headers.etag), first };
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
