import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

type App = Awaited<ReturnType<typeof testApp>>;

interface Node {
  readonly name: string;
  readonly pretrainedOn: string | null;
  readonly capacity: { readonly evidence: string; readonly extrapolationFactor: number | null } | null;
}

interface Page {
  readonly models: {
    readonly nodes: readonly Node[];
    readonly pageInfo: Readonly<
      Record<'startCursor' | 'endCursor', string | null> & Record<'hasNextPage' | 'hasPreviousPage', boolean>
    >;
  };
}

const BUDGET = 'budget: {gb: 12}, confidence: BOLD';
const EVIDENCE = `field: EVIDENCE, ${BUDGET}`;
/** The last is of the published table: it fits in a batch size that was measured, and the next one is too large. */
const MEASURED = ['exact_a', 'exact_b', 'resnetv2_152x4_bitm'];
const KINDS = ['MEASURED', 'INTERPOLATED', 'EXTRAPOLATED', 'NONE'];

/** All models page by page, three at a time. */
async function walk({ query }: App, orderBy: string, isBackward = false): Promise<readonly Node[]> {
  const [size, from, cursor] = isBackward
    ? (['last', 'before', 'startCursor'] as const)
    : (['first', 'after', 'endCursor'] as const);
  const source = `query ($at: String) { models(${size}: 3, ${from}: $at, orderBy: {${orderBy}}) {
    nodes { name pretrainedOn capacity(${BUDGET}) { evidence extrapolationFactor } }
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
  const pages: (readonly Node[])[] = [];
  for (let at: string | null = null, more = true; more;) {
    const { models }: Page = await query<Page>(source, { at });
    pages.push(models.nodes);
    at = models.pageInfo[cursor];
    more = models.pageInfo[isBackward ? 'hasPreviousPage' : 'hasNextPage'];
  }
  return isBackward ? pages.toReversed().flat() : pages.flat();
}

/** The published table, and models that are proven in other ways; some of them in the same. */
async function filledApp(): Promise<App> {
  const app = await testApp();
  const fits = (batchSize: number, memoryMiB: number): object => ({ batchSize, memoryMiB });
  const readings = {
    between_a: [fits(8, 3000), fits(64, 24_000)],
    between_b: [fits(8, 3000), fits(64, 24_000)],
    exact_a: [fits(8, 11_000), fits(9, 12_500)],
    exact_b: [fits(1, 12_500)],
    never: [{ batchSize: 16, outcome: 'OUT_OF_MEMORY', limitMiB: 24_000 }],
    too_large: [fits(8, 20_000), fits(16, 30_000)],
  };
  const record = `mutation ($input: RecordMeasurementsInput!) {
    recordMeasurements(input: $input) { userErrors { message } } }`;
  for (const [model, all] of Object.entries(readings)) {
    const createModel = { pretrainedOn: model.endsWith('_a') ? 'A set' : null };
    const input = { model, createModel, conditions: { inputSize: 224 }, readings: all };
    expect(await app.query(record, { input })).toEqual({ recordMeasurements: { userErrors: [] } });
  }
  await app.query('mutation { createModel(input: {name: "empty"}) { model { id } } }');
  return app;
}

describe('ordering by evidence', () => {
  it('has the best proven first, and walks page by page through ties and unknown ones', async () => {
    const nodes = await walk(await filledApp(), EVIDENCE);
    expect(nodes).toHaveLength(22);
    expect(new Set(nodes.map(({ name }) => name)).size).toBe(22);
    expect(nodes.slice(0, 5).map(({ name }) => name)).toEqual([...MEASURED, 'between_a', 'between_b']);
    expect(nodes.slice(-2)).toMatchObject([
      { name: 'empty', capacity: null },
      { name: 'never', capacity: { evidence: 'NONE' } },
    ]);
    const kinds = nodes.map(({ capacity }) => KINDS.indexOf(capacity?.evidence ?? 'NONE'));
    expect(new Set(kinds).size).toBe(KINDS.length);
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    const factors = nodes.flatMap(({ capacity }) => capacity?.extrapolationFactor ?? []);
    // Not even one image of what was measured from 8 on is extrapolated as well, down.
    expect(factors).toHaveLength(15);
    expect(factors).toEqual(factors.toSorted((a, b) => a - b));
  });

  it('turns around, with the unknown ones last nevertheless', async () => {
    const nodes = await walk(await filledApp(), `${EVIDENCE}, direction: DESC`);
    const names = nodes.map(({ name }) => name);
    expect(names.slice(-7)).toEqual(['between_a', 'between_b', ...MEASURED, 'empty', 'never']);
    const factors = nodes.flatMap(({ capacity }) => capacity?.extrapolationFactor ?? []);
    expect(factors).toEqual(factors.toSorted((a, b) => b - a));
  });

  it('depends on the confidence', async () => {
    const { query } = await testApp();
    const first = async (confidence: string): Promise<unknown> => {
      const order = `field: EVIDENCE, budget: {gb: 12}, confidence: ${confidence}, direction: DESC`;
      const capacity = `capacity(budget: {gb: 12}, confidence: ${confidence}) { extrapolationFactor }`;
      return query(`{ models(first: 1, orderBy: {${order}}) { nodes { name ${capacity} } } }`);
    };
    expect(await first('CAUTIOUS')).not.toEqual(await first('BOLD'));
  });

  it('needs a budget', async () => {
    const { refusal } = await testApp();
    expect(await refusal('{ models(orderBy: {field: EVIDENCE}) { totalCount } }')).toBe(
      'Ordering by EVIDENCE needs a budget.',
    );
  });
});

describe('ordering by what was pretrained on', () => {
  it.each(['ASC', 'DESC'])(
    'walks %s page by page in the order of the names, unknown ones last',
    async (direction) => {
      const nodes = await walk(await filledApp(), `field: PRETRAINED_ON, direction: ${direction}`);
      const known = nodes.flatMap(({ pretrainedOn }) => pretrainedOn ?? []);
      const ascending = known.toSorted((a, b) => (a < b ? -1 : 1));
      expect(known).toEqual(direction === 'ASC' ? ascending : ascending.toReversed());
      expect(new Set(known).size).toBeGreaterThan(2);
      const unknown = nodes.slice(known.length).map(({ name }) => name);
      expect(unknown.length).toBeGreaterThan(3);
      expect(unknown).toEqual(unknown.toSorted());
    },
  );
});

it.each([EVIDENCE, `${EVIDENCE}, direction: DESC`, 'field: PRETRAINED_ON'])(
  'by %s, the way back has the same order',
  async (orderBy) => {
    const app = await filledApp();
    expect(await walk(app, orderBy, true)).toEqual(await walk(app, orderBy));
  },
);
