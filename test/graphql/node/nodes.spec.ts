import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

const IDS = `{
  model(name: "resnetv2_50x1_bitm") { id defaultSeries { id measurements(first: 1) { nodes { id source { id } } } } }
  gpu(name: "L4") { id }
}`;

interface Ids {
  readonly model: {
    readonly id: string;
    readonly defaultSeries: {
      readonly id: string;
      readonly measurements: {
        readonly nodes: readonly { readonly id: string; readonly source: { readonly id: string } }[];
      };
    };
  };
  readonly gpu: { readonly id: string };
}

describe('node and nodes', () => {
  it('find every kind of object again, in the order of the ids, null for what is not there', async () => {
    const { query } = await testApp();
    const { model, gpu } = await query<Ids>(IDS);
    const { id: series, measurements } = model.defaultSeries;
    const ids = [
      gpu.id,
      measurements.nodes[0]?.source.id,
      measurements.nodes[0]?.id,
      series,
      model.id,
      'nothing',
    ];
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    expect(await query(source, { ids })).toEqual({
      nodes: [
        { __typename: 'Gpu', id: ids[0] },
        { __typename: 'Source', id: ids[1] },
        { __typename: 'Measurement', id: ids[2] },
        { __typename: 'Series', id: ids[3] },
        { __typename: 'Model', id: ids[4] },
        null,
      ],
    });
  });

  it.each([
    '',
    'x',
    'TW9kZWw6MQ==',
    'Model:1',
    Buffer.from('Model:01').toString('base64url'),
    'x'.repeat(100_000),
  ])('give null for an id that was never given out (%#)', async (id) => {
    const { query } = await testApp();
    expect(await query('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  it('refuse more than 100 ids', async () => {
    const { refusal } = await testApp();
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await refusal(source, { ids: Array(101).fill('x') })).toBe(
      'nodes takes at most 100 ids; got 101.',
    );
  });
});
