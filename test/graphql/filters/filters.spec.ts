import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

describe('filters on models', () => {
  it.each([
    ['', 15],
    ['filter: null', 15],
    ['filter: {name: null}', 15],
    ['filter: {name: {eq: "resnetv2_50x1_bitm"}}', 1],
    ['filter: {name: {eq: "RESNETV2_50x1_bitm"}}', 0],
    ['filter: {name: {contains: "TEACHER"}}', 2],
    ['filter: {name: {contains: "%"}}', 0],
    ['filter: {name: {in: []}}', 0],
    ['filter: {name: {in: ["resnetv2_50x1_bitm", "nothing"]}}', 1],
    ['filter: {family: {eq: "resnetv2"}}', 15],
    ['filter: {inputSize: {eq: 224}}', 8],
    ['filter: {inputSize: {gt: 224, lt: 480}}', 6],
    ['filter: {parametersMillions: {gte: 381.81}}', 4],
    ['filter: {pretrainedOn: {isNull: true}}', 3],
    ['filter: {pretrainedOn: {eq: "in1k"}, inputSize: {lte: 448}}', 5],
  ])('%s keeps %d', async (args, count) => {
    const { query } = await testApp();
    const source = `{ models${args && `(${args})`} { totalCount nodes { name } } }`;
    const { models } = await query<{ models: { totalCount: number; nodes: object[] } }>(source);
    expect(models.totalCount).toBe(count);
    expect(models.nodes).toHaveLength(count);
  });

  it('refuse a list that is too long', async () => {
    const { refusal } = await testApp();
    const source = 'query ($names: [String!]) { models(filter: {name: {in: $names}}) { totalCount } }';
    expect(await refusal(source, { names: Array(101).fill('x') })).toBe(
      'in takes at most 100 values; got 101.',
    );
  });
});

describe('filters on measurements', () => {
  it.each([
    ['', 45],
    ['filter: {model: {contains: "50X1"}}', 9],
    ['filter: {model: {contains: "_"}}', 45],
    ['filter: {model: {eq: "x\' OR 1=1; DROP TABLE Model;--"}}', 0],
    ['filter: {model: {contains: "%"}}', 0],
    ['filter: {model: {in: []}}', 0],
    ['filter: {model: {isNull: true}}', 0],
    ['filter: {source: {eq: "gpu-memory-table"}}', 45],
    ['filter: {source: {eq: "GPU-memory-table"}}', 0],
    [
      'filter: {source: {contains: "MEMORY-TABLE"}, model: {eq: "resnetv2_50x1_bitm"}, batchSize: {gt: 1}}',
      2,
    ],
    ['filter: {outcome: OUT_OF_MEMORY}', 0],
    ['filter: {batchSize: {in: [2, 4]}}', 30],
    ['filter: {memoryMiB: {gt: 9000, isNull: false}}', 6],
    ['filter: {measuredAt: {isNull: true}}', 45],
    ['filter: {recordedAt: {lt: "2020-01-01T00:00:00Z"}}', 0],
    ['filter: {recordedAt: {gte: "2020-01-01T00:00:00Z"}}', 45],
  ])('%s keeps %d', async (args, count) => {
    const { query } = await testApp();
    const source = `{ measurements(${args ? `${args}, ` : ''}first: 100) { totalCount nodes { batchSize } } }`;
    const { measurements } = await query<{ measurements: { totalCount: number; nodes: object[] } }>(source);
    expect(measurements.totalCount).toBe(count);
    expect(measurements.nodes).toHaveLength(count);
  });
});

describe('filters on cards', () => {
  it.each([
    ['name: {eq: "RTX 3090"}', 1],
    ['name: {contains: "a100"}', 2],
    ['name: {contains: "a100-80gb"}', 1],
    ['name: {contains: "rtx4090"}', 1],
    ['totalMemoryMiB: {gte: 81559}', 6],
  ])('%s keeps %d', async (filter, count) => {
    const { query } = await testApp();
    const source = `{ gpus(filter: {${filter}}) { totalCount } }`;
    expect(await query(source)).toEqual({ gpus: { totalCount: count } });
  });
});
