import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Limits } from '../../../src/http/bounds/limits.ts';
import { LIMITS } from '../../../src/http/bounds/limits.ts';
import { packageRoot } from '../../../src/runtime/packageRoot.ts';
import { type TestApp, testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';

const limited = (limits: Partial<Limits>): Promise<TestApp> =>
  testApp({ config: { limits: { ...testConfig().limits, ...limits } } });

async function costOf({ app }: TestApp, query: string, variables: object = {}): Promise<unknown> {
  const headers = { 'x-batchfit-cost': '1' };
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, variables },
  });
  return answer.json<{ extensions?: { cost?: number } }>().extensions?.cost;
}

describe('the limits of a document', () => {
  it.each<[string, Partial<Limits>, string, string]>([
    [
      'tokens',
      { maxTokens: 200 },
      `{ ${'__typename '.repeat(200)}}`,
      'has more than 200 tokens (MAX_TOKENS)',
    ],
    [
      'aliases',
      {},
      `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      'has 101 aliases, and may have 100 (MAX_ALIASES)',
    ],
    [
      'selections',
      {},
      `{ ${'__typename '.repeat(500)}}`,
      'has 500 selections, and may have 400 (MAX_SELECTIONS)',
    ],
    [
      'depth',
      {},
      `{ models { nodes { ${'series { nodes { model { '.repeat(5)} name ${'} } } '.repeat(5)} } } }`,
      'depth',
    ],
    [
      'cost',
      {},
      '{ models(first: 100) { nodes { measurements(first: 100) { nodes { id batchSize note } } } } }',
      'The operation costs 30320, and may cost 15000 (MAX_COST).',
    ],
  ])('refuses too many %s, and says which number', async (_, limits, query, message) => {
    expect(await (await limited(limits)).refusal(query)).toContain(message);
  });

  it('counts a fragment wherever it is spread', async () => {
    const bomb = Array.from(
      { length: 20 },
      (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`,
    );
    const query = `{ ...f0 } ${bomb.join(' ')} fragment f20 on Query { __typename }`;
    expect(await (await testApp()).refusal(query)).toContain('has more than 1000000 selections');
  });

  it('let the introspection of GraphiQL pass, at their tightest', async () => {
    const tightest = Object.fromEntries(Object.entries(LIMITS).map(([name, { min }]) => [name, min]));
    const app = await limited({
      ...(tightest as unknown as Limits),
      rateLimit: 0,
      maxInFlight: 10,
      maxLagMs: 60_000,
    });
    const full = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    expect(await app.query(getIntrospectionQuery(full))).toHaveProperty('__schema');
  });
});

describe('the cost', () => {
  const page =
    'query ($n: Int, $m: Int) { models(first: $n) { nodes { name measurements(last: $m) { nodes { id } } } } }';

  it('is computed with the real variables', async () => {
    const app = await testApp();
    expect(await costOf(app, page, { n: 2, m: 3 })).toBe(20 + 2 * (1 + 3 + 3));
    expect(await costOf(app, page, { n: 0, m: 3 })).toBe(20);
    expect(await costOf(app, page)).toBe(20 + 25 * (1 + 3 + 25));
    expect(await costOf(app, page, { n: 100, m: 100 })).toBe(20 + 100 * (1 + 3 + 100));
    // The same document again, by other variables and by the same.
    expect(await costOf(app, page, { n: 2, m: 3 })).toBe(20 + 2 * (1 + 3 + 3));
    expect(await costOf(app, '{ nodes(ids: ["a", "b"]) { id } }')).toBe(1 + 2);
    const byIds =
      'query ($ids: [ID!]!, $name: String!) { nodes(ids: $ids) { id } model(name: $name) { name } }';
    expect(await costOf(app, byIds, { ids: ['a', 'b'], name: 'x' })).toBe(1 + 2 + 2);
    expect(await costOf(app, byIds, { ids: ['a', 'b', 'c'], name: 'y' })).toBe(1 + 3 + 2);
    const leftOut = 'query ($with: Boolean!) { model(name: "x") { name memoryModel @include(if: $with) } }';
    expect(await costOf(app, leftOut, { with: true })).toBe(3);
    expect(await costOf(app, leftOut, { with: false })).toBe(2);
    expect(await costOf(app, '{ model(name: "x") { maxBatchSize(gb: 1) memoryModel } }')).toBe(3);
  });

  it('that is too high is a client error, and 200 to a client of plain JSON', async () => {
    const { app } = await testApp({ config: { limits: { ...testConfig().limits, maxCost: 100 } } });
    const payload = { query: page, variables: { n: 100, m: 100 } };
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await app.inject({ method: 'POST', url: '/graphql', headers, payload })).statusCode;
    expect(await status({})).toBe(400);
    expect(await status({ accept: 'application/json' })).toBe(200);
  });

  it('is told only when asked for', async () => {
    const answer = await (await testApp()).post('{ __typename }');
    expect(answer).toEqual({ data: { __typename: 'Query' } });
  });

  it('cannot be hidden behind a field that fails by itself', async () => {
    const query = `query ($id: ID! = "x") { node(id: $id) { id } ${page.slice(page.indexOf('models'))}`
      .replace('$n', '100')
      .replace('$m', '100');
    const message = await (await testApp()).refusal(query, { id: null });
    expect(message).toMatch(/non-null|costs/);
  });

  it('leaves what cannot be executed to graphql-js', async () => {
    const app = await testApp();
    expect(await app.refusal('query ($n: Int!) { models(first: $n) { totalCount } }', { n: 'x' })).toContain(
      '"$n"',
    );
    expect(await app.refusal('query A { __typename } query B { __typename }')).toContain('operation');
  });
});

describe('docs/operation.md', () => {
  it('has every limit with its default', () => {
    const text = readFileSync(join(packageRoot(), 'docs/operation.md'), 'utf8');
    for (const { variable, initial } of Object.values(LIMITS)) {
      expect(text).toMatch(new RegExp(`\\| \`${variable}\` +\\| ${initial} +\\|`));
    }
  });
});
