import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

interface Models {
  readonly models: {
    readonly nodes: readonly { readonly name: string; readonly value: number | null }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    readonly totalCount: number;
  };
}

const page = (args: string, value: string): string =>
  `query ($after: String) { models(${args}, after: $after) { totalCount nodes { name value: ${value} } pageInfo { endCursor hasNextPage } } }`;

describe('ordering by derived values', () => {
  const orders = [
    ['field: MEMORY_PER_IMAGE', 'memoryPerImage'],
    ['field: MEMORY_MODEL, estimator: LEAST_SQUARES', 'memoryModel(estimator: LEAST_SQUARES)'],
    ['field: MAX_BATCH_SIZE, budget: {gb: 12}', 'maxBatchSize(gb: 12)'],
    ['field: MAX_BATCH_SIZE, budget: {gpu: {name: "RTX 3090"}}', 'maxBatchSize(gpu: "RTX 3090")'],
  ] as const;

  it.each(orders)('by %s walks all models in the order of %s, unknown ones last', async (order, value) => {
    const { query } = await testApp();
    await query('mutation { createModel(input: {name: "empty"}) { model { id } } }');
    for (const direction of ['ASC', 'DESC']) {
      const nodes: Models['models']['nodes'][number][] = [];
      for (let after: string | null = null, more = true; more;) {
        const args = `first: 4, orderBy: {${order}, direction: ${direction}}`;
        const { models }: Models = await query<Models>(page(args, value), { after });
        nodes.push(...models.nodes);
        after = models.pageInfo.endCursor;
        more = models.pageInfo.hasNextPage;
      }
      expect(nodes).toHaveLength(16);
      expect(nodes.at(-1)).toEqual({ name: 'empty', value: null });
      const values = nodes.slice(0, -1).map((node) => node.value ?? NaN);
      const sorted = values.toSorted((a, b) => (direction === 'ASC' ? a - b : b - a));
      expect(values).toEqual(sorted);
    }
  });

  it('keeps its place while a value changes under the cursor', async () => {
    const { query } = await testApp();
    const args = 'first: 3, orderBy: {field: MAX_BATCH_SIZE, budget: {gb: 12}, direction: DESC}';
    const { models: first } = await query<Models>(page(args, 'maxBatchSize(gb: 12)'), { after: null });
    const last = first.nodes.at(-1);
    // The model at the cursor now fits no more than 8 images and moves behind.
    const reading = '{batchSize: 9, outcome: OUT_OF_MEMORY, limitMiB: 20000}';
    await query(
      `mutation { recordMeasurements(input: {model: "${last?.name ?? ''}", readings: [${reading}]}) { series { id } } }`,
    );
    const { models: next } = await query<Models>(page(args, 'maxBatchSize(gb: 12)'), {
      after: first.pageInfo.endCursor,
    });
    const values = next.nodes.map(({ value }) => value ?? NaN);
    expect(Math.max(...values)).toBeLessThanOrEqual(last?.value ?? NaN);
    const seen = new Set(first.nodes.map(({ name }) => name));
    expect(next.nodes.filter(({ name }) => seen.has(name))).toEqual([]);
  });

  it('filters by what fits', async () => {
    const { query } = await testApp();
    const source = `{ models(filter: {maxBatchSize: {budget: {gb: 12}, gte: 32}}, first: 100) { totalCount nodes { value: maxBatchSize(gb: 12) } } }`;
    const { models } = await query<Models>(source);
    expect(models.totalCount).toBe(5);
    expect(models.nodes.every(({ value }) => (value ?? 0) >= 32)).toBe(true);
  });

  it.each([
    ['orderBy: {field: MAX_BATCH_SIZE}', 'Ordering by MAX_BATCH_SIZE needs a budget.'],
    [
      'orderBy: {field: NAME, budget: {gb: 1}}',
      'A budget goes with MAX_BATCH_SIZE, CAPACITY and EVIDENCE; the order is by NAME.',
    ],
    [
      'orderBy: {field: MAX_BATCH_SIZE, budget: {gb: 0}}',
      'A budget is from 1 MiB to 16 TiB: gb from 0.001 to 16777.216; got 0.',
    ],
  ])('refuses %s', async (args, message) => {
    const { refusal } = await testApp();
    expect(await refusal(`{ models(${args}) { totalCount } }`)).toBe(message);
  });

  it('refuses a budget of two units, and a cursor of another budget', async () => {
    const { query, refusal } = await testApp();
    const two = '{ models(orderBy: {field: MAX_BATCH_SIZE, budget: {gb: 1, gib: 1}}) { totalCount } }';
    expect(await refusal(two)).toMatch(/OneOf Input Object "BudgetInput" must specify exactly one key/);
    const of = (gb: number): string =>
      page(`first: 1, orderBy: {field: MAX_BATCH_SIZE, budget: {gb: ${gb}}}`, 'memoryModel');
    const { models } = await query<Models>(of(12));
    expect(await refusal(of(13), { after: models.pageInfo.endCursor })).toMatch(/^after is not a cursor/);
  });
});
