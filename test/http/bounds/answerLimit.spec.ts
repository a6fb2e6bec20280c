import { describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';

const withLimit = (maxAnswerKB: number): Promise<TestApp> =>
  testApp({ config: { limits: { ...testConfig().limits, maxAnswerKB } } });

const ask = ({ app }: TestApp, query: string, accept = '*/*') =>
  app.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload: { query } });

const LARGE = '{ models { nodes { id name again: name } } }';
const TOO_LARGE =
  'The answer has more than 1 kB (MAX_ANSWER_KB). Ask for fewer items or fields, or in several requests.';

describe('an answer that would be too large', () => {
  it('is refused before its text is made', async () => {
    const app = await withLimit(1);
    const refused = await ask(app, LARGE);
    const errors = [{ message: TOO_LARGE, extensions: { code: 'LIMIT_EXCEEDED' } }];
    expect([refused.statusCode, refused.json()]).toEqual([400, { errors }]);
    expect((await ask(app, LARGE, 'application/json')).statusCode).toBe(200);
    expect((await ask(app, '{ models(first: 3) { nodes { id name } } }')).json()).toHaveProperty('data');
  });

  it('says of a mutation that it was done', async () => {
    const app = await withLimit(1);
    const names = Array.from({ length: 50 }, (_, i) => `a${i}: name`).join(' ');
    const refused = await ask(
      app,
      `mutation { createModel(input: { name: "a-long-name-of-a-model" }) { model { ${names} } } }`,
    );
    expect(refused.json()).toMatchObject({
      errors: [{ message: `${TOO_LARGE} What the mutation wrote stays written.` }],
    });
    expect(await app.query('{ model(name: "a-long-name-of-a-model") { name } }')).toEqual({
      model: { name: 'a-long-name-of-a-model' },
    });
  });
});

it('a large answer comes in pieces, and is the same', async () => {
  const { app } = await testApp({ config: { limits: { ...testConfig().limits, maxCost: 1_000_000 } } });
  const ids = Array.from({ length: 90 }, (_, i) => `a${i}: id`).join(' ');
  const query = `{ models { nodes { measurements { nodes { ${ids} } } } } }`;
  const url = `/graphql?query=${encodeURIComponent(query)}`;
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const response = await fetch(`${address}${url}`);
  const text = await response.text();
  expect(text.length).toBeGreaterThan(65_536);
  expect(response.headers.get('content-length')).toBe(String(text.length));
  expect(text).toBe((await app.inject(url)).body);
  const { models } = (JSON.parse(text) as { data: { models: { nodes: unknown[] } } }).data;
  expect(models.nodes).toHaveLength(15);
  const head = await app.inject({ method: 'HEAD', url });
  expect([head.body, head.headers['content-length']]).toEqual(['', String(text.length)]);
});
