import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

describe('the audit of the published table', () => {
  it('counts what promises too much by its own line, and what differs from our answer', async () => {
    const { query } = await testApp();
    expect(
      await query('{ sources { nodes { name audit { batchSizes overPromising differing } } } }'),
    ).toEqual({
      sources: {
        nodes: [{ name: 'gpu-memory-table', audit: { batchSizes: 30, overPromising: 20, differing: 19 } }],
      },
    });
  });

  it('sets each claim beside what is computed', async () => {
    const { query } = await testApp();
    const source = `{ sources { nodes { publishedFigures(first: 4) {
      totalCount nodes { kind gb published computed differs overBudgetMiB series { model { name } } } } } } }`;
    const { sources } = await query<{ sources: { nodes: { publishedFigures: object }[] } }>(source);
    const series = { model: { name: 'resnetv2_50x1_bit_distilled' } };
    expect(sources.nodes[0]?.publishedFigures).toEqual({
      totalCount: 60,
      nodes: [
        {
          kind: 'MEMORY_PER_IMAGE',
          gb: null,
          published: 68,
          computed: 68,
          differs: false,
          overBudgetMiB: null,
          series,
        },
        {
          kind: 'MEMORY_MODEL',
          gb: null,
          published: 953,
          computed: 953,
          differs: false,
          overBudgetMiB: null,
          series,
        },
        {
          kind: 'MAX_BATCH_SIZE',
          gb: 22,
          published: 310,
          computed: 309,
          differs: true,
          overBudgetMiB: 33,
          series,
        },
        {
          kind: 'MAX_BATCH_SIZE',
          gb: 12,
          published: 162,
          computed: 162,
          differs: false,
          overBudgetMiB: -31,
          series,
        },
      ],
    });
    expect(
      await query(
        '{ sources { nodes { publishedFigures(kind: MEMORY_MODEL, last: 1) { totalCount nodes { published } } } } }',
      ),
    ).toEqual({
      sources: { nodes: [{ publishedFigures: { totalCount: 15, nodes: [{ published: 7335 }] } }] },
    });
  });

  it('looks at the claims once, however many fields ask', async () => {
    const statements: string[] = [];
    const { query } = await testApp({ onStatement: (sql) => statements.push(sql) });
    const audits = Array.from({ length: 20 }, (_, i) => `a${i}: audit { batchSizes differing }`);
    const counts = Array.from({ length: 20 }, (_, i) => `c${i}: publishedFigures(first: 0) { totalCount }`);
    const { sources } = await query<{ sources: { nodes: Record<string, object>[] } }>(
      `{ sources { nodes { ${audits.join(' ')} ${counts.join(' ')} } } }`,
    );
    expect(sources.nodes[0]).toMatchObject({
      a19: { batchSizes: 30, differing: 19 },
      c19: { totalCount: 60 },
    });
    const asked = statements.filter((sql) => sql.includes('PublishedFigure') && !sql.includes('LIMIT'));
    expect(asked).toHaveLength(2);
  });

  it('finds a page of claims, and what goes with each, without looking at others', async () => {
    const statements: string[] = [];
    const { query, store } = await testApp({ onStatement: (sql) => statements.push(sql) });
    await query(
      `{ sources { nodes { publishedFigures(first: 4) { nodes { published } }
        last: publishedFigures(kind: MEMORY_MODEL, last: 4) { nodes { published } } audit { batchSizes } } } }`,
    );
    const asked = statements.filter((sql) => sql.includes('FROM PublishedFigure f'));
    expect(asked).toHaveLength(3);
    for (const sql of asked) {
      const plan = store.reader.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all();
      const steps = plan.map(({ detail }) => detail);
      expect(steps.filter((step) => !/^SEARCH .* USING .*INDEX|^CORRELATED/.test(step))).toEqual([]);
      expect(steps.join()).toContain('(sourceId=? AND seriesId=? AND kind=?)');
    }
  });
});
