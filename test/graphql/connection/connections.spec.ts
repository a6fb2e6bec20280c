import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

interface Page {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = 'nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

type Query = Awaited<ReturnType<typeof testApp>>['query'];

/** Walks a list page by page, forward or backward, and gives the names in the order of the list. */
async function walk(query: Query, list: string, size: number, backward = false): Promise<string[]> {
  const names: string[] = [];
  for (let cursor: string | null = null; ;) {
    const [count, bound] = backward ? ['last', 'before'] : ['first', 'after'];
    const source = `query ($cursor: String) { page: ${list.replace(')', `, ${count}: ${String(size)}, ${bound}: $cursor)`)} { ${PAGE} } }`;
    const { page }: { page: Page } = await query<{ page: Page }>(source.replace('(, ', '('), { cursor });
    const found = page.nodes.map(({ name }) => name);
    if (backward) names.unshift(...found);
    else names.push(...found);
    if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return names;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
}

describe('cursors', () => {
  it.each([
    ['four bytes each', '😀'],
    ['a backslash before each', '"'],
    ['two units each', '𝒳'],
  ])('of the longest names are accepted, with %s', async (_, sign) => {
    const { query } = await testApp();
    const [name, pretrainedOn] = [200, 200].map((length) => sign.repeat(length));
    await query(
      'mutation ($input: CreateModelInput!) { createModel(input: $input) { userErrors { message } } }',
      { input: { name, pretrainedOn } },
    );
    const gpu = `${sign.repeat(199)}x`;
    const { createGpu } = await query<{ createGpu: { userErrors: object[] } }>(
      'mutation ($name: String!) { createGpu(input: {name: $name, totalMemoryMiB: 5000}) { userErrors { message } } }',
      { name: gpu },
    );
    expect(createGpu.userErrors).toEqual([]);
    for (const orderBy of [
      { field: 'NAME' },
      { field: 'PRETRAINED_ON', direction: 'DESC' },
      { field: 'CAPACITY', budget: { gpu: { name: gpu } } },
    ]) {
      const page =
        'query ($orderBy: ModelOrder, $after: String) { models(first: 100, orderBy: $orderBy, after: $after) { edges { cursor node { name } } } }';
      interface Page {
        readonly models: {
          readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: string } }[];
        };
      }
      const { models } = await query<Page>(page, { orderBy });
      const place = models.edges.findIndex(({ node }) => node.name === name);
      expect(place).toBeGreaterThanOrEqual(0);
      const { models: rest } = await query<Page>(page, { orderBy, after: models.edges[place]?.cursor });
      expect(rest.edges.map(({ node }) => node.name)).toEqual(
        models.edges.slice(place + 1).map(({ node }) => node.name),
      );
    }
  });
});

describe('connections', () => {
  const lists = [
    ['models()', 15],
    ['models(orderBy: {field: PARAMETERS_MILLIONS})', 15],
    ['models(orderBy: {field: PARAMETERS_MILLIONS, direction: DESC})', 15],
    ['models(orderBy: {field: INPUT_SIZE, direction: DESC})', 15],
    ['gpus()', 47],
  ] as const;

  it.each(lists)(
    'walk %s forward and backward alike, nothing twice, nothing left out',
    async (list, count) => {
      const { query } = await testApp();
      const forward = await walk(query, list, 4);
      expect(new Set(forward).size).toBe(count);
      expect(await walk(query, list, 7)).toEqual(forward);
      expect(await walk(query, list, 4, true)).toEqual(forward);
    },
  );

  it('order by parameters, the name deciding between equals', async () => {
    const { query } = await testApp();
    const names = await walk(query, 'models(orderBy: {field: PARAMETERS_MILLIONS, direction: DESC})', 100);
    expect(names.slice(0, 3)).toEqual([
      'resnetv2_152x4_bitm',
      'resnetv2_152x4_bitm_in21k',
      'resnetv2_101x3_bitm',
    ]);
  });

  it('page measurements of a model by batch size, and of all in the order of recording', async () => {
    const { query } = await testApp();
    interface Data {
      readonly model: { readonly measurements: { readonly edges: readonly { readonly cursor: string }[] } };
    }
    const source = (args: string): string =>
      `{ model(name: "resnetv2_50x1_bitm") { measurements(${args}) { edges { cursor node { batchSize memoryMiB } } pageInfo { hasNextPage hasPreviousPage } } } }`;
    const { model } = await query<Data>(source('first: 2'));
    expect(model.measurements).toMatchObject({
      edges: [{ node: { batchSize: 1, memoryMiB: 1225 } }, { node: { batchSize: 2, memoryMiB: 1541 } }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const after = model.measurements.edges[1]?.cursor ?? '';
    expect(await query(source(`first: 2, after: "${after}"`))).toMatchObject({
      model: {
        measurements: {
          edges: [{ node: { batchSize: 4, memoryMiB: 2175 } }],
          pageInfo: { hasNextPage: false, hasPreviousPage: true },
        },
      },
    });
    expect(
      await query('{ measurements(last: 1) { totalCount nodes { batchSize series { model { name } } } } }'),
    ).toEqual({
      measurements: {
        totalCount: 45,
        nodes: [{ batchSize: 4, series: { model: { name: 'resnetv2_152x4_bitm' } } }],
      },
    });
  });

  it('give an empty page for 0 items and 25 unless told', async () => {
    const { query } = await testApp();
    expect(
      await query('{ gpus(first: 0) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } }'),
    ).toEqual({
      gpus: { nodes: [], totalCount: 47, pageInfo: { hasNextPage: true, endCursor: null } },
    });
    const { gpus } = await query<{ gpus: Page }>('{ gpus { nodes { name } } }');
    expect(gpus.nodes).toHaveLength(25);
  });

  it.each([
    ['first: 101', 'first is from 0 to 100; got 101.'],
    ['first: -1', 'first is from 0 to 100; got -1.'],
    ['last: 1000000000', 'last is from 0 to 100; got 1000000000.'],
    ['first: 1, last: 1', 'Give first or last, not both.'],
    ['after: "x"', 'after is not a cursor of this list in this order; pass one from its edges or pageInfo.'],
    ['before: ""', 'before is not a cursor of this list in this order; pass one from its edges or pageInfo.'],
  ])('refuse %s', async (args, message) => {
    const { refusal } = await testApp();
    expect(await refusal(`{ models(${args}) { totalCount } }`)).toBe(message);
  });

  it('refuse the cursor of another list or another order', async () => {
    const { query, refusal } = await testApp();
    const { gpus } = await query<{ gpus: Page }>(`{ gpus { ${PAGE} } }`);
    const foreign = `after: "${gpus.pageInfo.endCursor ?? ''}"`;
    expect(await refusal(`{ models(${foreign}) { totalCount } }`)).toMatch(/^after is not a cursor/);
    const { models } = await query<{ models: Page }>(`{ models { ${PAGE} } }`);
    const other = `after: "${models.pageInfo.endCursor ?? ''}", orderBy: {field: INPUT_SIZE}`;
    expect(await refusal(`{ models(${other}) { totalCount } }`)).toMatch(/^after is not a cursor/);
  });
});
