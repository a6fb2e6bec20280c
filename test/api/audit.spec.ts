import { describe, expect, it } from 'vitest';
import { testApp } from '../support/testApp.ts';

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
});
