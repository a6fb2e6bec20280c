import { getIntrospectionQuery, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/graphql/schema.ts';
import { COST_HEADER } from '../../../src/http/cost/costLimit.ts';
import { LIMITS } from '../../../src/http/bounds/limits.ts';
import { type TestApp, testApp } from '../../support/testApp.ts';
import { testConfig } from '../../support/testConfig.ts';

const MODEL = 'resnetv2_50x1_bitm';

async function costOf({ app }: TestApp, query: string, variables: object = {}): Promise<number> {
  const headers = { [COST_HEADER]: '1' };
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, variables },
  });
  const { errors, extensions } = answer.json<{ errors?: unknown; extensions: { cost: number } }>();
  expect(errors).toBeUndefined();
  return extensions.cost;
}

const aliases = (count: number, field: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `a${i}: ${field(i)}`).join(' ');

const record = ({ query }: TestApp, input: object): Promise<unknown> =>
  query(
    'mutation ($input: RecordMeasurementsInput!) { recordMeasurements(input: $input) { userErrors { message } } }',
    {
      input,
    },
  );

describe('the cost counts what only the data decide', () => {
  it('budgets of a matrix', async () => {
    const app = await testApp();
    const matrix = (budgets: number): Promise<number> =>
      costOf(
        app,
        'query ($b: [BudgetInput!]!) { capacityMatrix(first: 15, budgets: $b) { nodes { capacities { explanation } } } }',
        { b: Array.from({ length: budgets }, (_, i) => ({ gb: i + 1 })) },
      );
    const [one, twenty] = [await matrix(1), await matrix(20)];
    // An explanation costs 10, and there are fifteen models.
    expect(twenty - one).toBeGreaterThanOrEqual(19 * 15 * 10);
    expect(twenty - one).toBeLessThan(19 * 15 * 10 + 20);
  });

  it('points of a line', async () => {
    const app = await testApp();
    await record(app, {
      model: 'pointed',
      createModel: {},
      conditions: { inputSize: 64 },
      readings: Array.from({ length: 50 }, (_, i) => ({ batchSize: i + 1, memoryMiB: 1000 + 10 * i })),
    });
    const points = (fields: string): Promise<number> =>
      costOf(app, `{ model(name: "pointed") { defaultSeries { line { points { ${fields} } } } } }`);
    expect((await points('batchSize memoryMiB')) - (await points('batchSize'))).toBe(50);
  });

  it('batch sizes of a series, for each question to it', async () => {
    const app = await testApp();
    const readings = Array.from({ length: 500 }, (_, i) => ({ batchSize: i + 1, memoryMiB: 1000 + 10 * i }));
    await record(app, { model: 'long', createModel: {}, conditions: { inputSize: 64 }, readings });
    const asked = (model: string, count: number): Promise<number> =>
      costOf(
        app,
        `{ model(name: "${model}") { ${aliases(count, (i) => `capacity(budget: {mib: ${10_000 + i}}) { safeBatchSize }`)} } }`,
      );
    const more = (await asked('long', 40)) - (await asked(MODEL, 40));
    expect(more).toBeGreaterThanOrEqual(40 * 500 * 0.01 - 1);
  });

  it('series that a filter looks at', async () => {
    const app = await testApp();
    const header = 'model,input_size,optimizer,batch_size,memory_mib';
    const rows = Array.from({ length: 400 }, (_, i) => `${MODEL},224,o${i},1,1000`);
    await app.app.inject({
      method: 'POST',
      url: '/import',
      headers: { 'content-type': 'text/csv' },
      payload: [header, ...rows].join('\n'),
    });
    const filtered = (filter: string): Promise<number> =>
      costOf(
        app,
        `{ model(name: "${MODEL}") { ${aliases(30, () => `series(first: 0${filter}) { totalCount }`)} } }`,
      );
    const more = (await filtered(', filter: { optimizer: { contains: "o" } }')) - (await filtered(''));
    expect(more).toBeGreaterThan(30 * 400 * 0.05);
  });

  it('cards, models and notes', async () => {
    const app = await testApp();
    const cards = await costOf(
      app,
      `{ model(name: "${MODEL}") { gpusThatFit(batchSize: 1, first: 0) { totalCount } } }`,
    );
    expect(cards).toBeGreaterThan(47 * 0.3);
    const count = (filter: string): Promise<number> =>
      costOf(app, `{ ${aliases(20, () => `models(first: 0${filter}) { totalCount }`)} }`);
    expect(await count(', filter: { capacity: { budget: { gb: 1 }, gte: 1 } }')).toBeGreaterThan(
      (await count('')) + 20 * 15 * 0.16,
    );
    const readings = [{ batchSize: 1, memoryMiB: 1000, note: 'x'.repeat(2000) }];
    await record(app, { model: 'noted', createModel: {}, conditions: { inputSize: 64 }, readings });
    const noted = (fields: string): Promise<number> =>
      costOf(app, `{ model(name: "noted") { measurements { nodes { ${fields} } } } }`);
    expect((await noted('id note')) - (await noted('id recordedBy'))).toBe(10);
  });

  it('the introspection, whose leaves may be asked for again and again', async () => {
    const app = await testApp();
    const leaves = (count: number): Promise<number> =>
      costOf(app, `{ __schema { types { fields { args { ${aliases(count, () => 'name')} } } } } }`);
    const args = Object.values(createSchema().getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => field.args) : [],
    ).length;
    expect((await leaves(91)) - (await leaves(1))).toBeGreaterThan(90 * args * 0.15);
    expect(await costOf(app, getIntrospectionQuery())).toBeLessThan(LIMITS.maxCost.min);
  });
});

it('an operation whose data cost too much ends with an error that says so, beside what there is', async () => {
  const app = await testApp({ config: { limits: { ...testConfig().limits, maxCost: 300 } } });
  const { data, errors } = await app.post<{ first: unknown; models: unknown }>(
    `{ first: model(name: "${MODEL}") { name }
       models(first: 1) { nodes { ${aliases(20, (i) => `gpusThatFit(batchSize: ${i + 1}, first: 0) { totalCount }`)} } } }`,
  );
  expect(data?.first).toEqual({ name: MODEL });
  expect(errors?.[0]?.message).toMatch(
    /costs \d+ with the data that it looks at, and may cost 300 \(MAX_COST\)/,
  );
  expect(errors?.[0]?.extensions?.code).toBe('LIMIT_EXCEEDED');
});
