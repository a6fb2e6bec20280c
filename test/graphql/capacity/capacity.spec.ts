import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

const NAME = 'resnetv2_50x1_bitm';
const model = (fields: string): string => `{ model(name: "${NAME}") { ${fields} } }`;

describe('capacity', () => {
  it('says what fits, how safely, and why', async () => {
    const { query } = await testApp();
    const fields = `capacity(budget: {gb: 22}) {
      budgetMiB largestBatchSize safeBatchSize powerOfTwo multipleOfEight evidence extrapolationFactor calibrated
      provenFit provenFailure explanation series { isDefault } diagnostics { code } basedOn { totalCount nodes { batchSize } }
      atSafe { batchSize memoryMiB headroomMiB } nextMeasurement { batchSize }
    }`;
    const { model: answer } = await query<{ model: { capacity: Record<string, unknown> } }>(model(fields));
    const { capacity } = answer;
    expect(capacity).toMatchObject({
      budgetMiB: 22_000,
      largestBatchSize: 66,
      evidence: 'EXTRAPOLATED',
      calibrated: false,
      provenFit: 4,
      provenFailure: null,
      series: { isDefault: true },
      diagnostics: [{ code: 'FAR_EXTRAPOLATION' }],
      basedOn: { totalCount: 3, nodes: [{ batchSize: 1 }, { batchSize: 2 }, { batchSize: 4 }] },
    });
    const safe = Number(capacity['safeBatchSize']);
    expect(safe).toBeGreaterThan(4);
    expect(safe).toBeLessThan(66);
    expect(capacity['extrapolationFactor']).toBe(safe / 4);
    expect(Math.log2(Number(capacity['powerOfTwo'])) % 1).toBe(0);
    expect(Number(capacity['multipleOfEight']) % 8).toBe(0);
    expect(capacity['atSafe']).toMatchObject({ batchSize: safe });
    expect(capacity['explanation']).toMatch(
      /^22,000 MiB − 908 MiB fixed, at 316\.7 MiB per image: 66\. Measured up to 4/,
    );
  });

  it('is the same on the model and on its default series, and null without one', async () => {
    const { query } = await testApp();
    const fields =
      'capacity(budget: {gpu: {name: "RTX 3090"}}, confidence: CAUTIOUS) { safeBatchSize explanation }';
    const { model: answer } = await query<{ model: { capacity: object; defaultSeries: object } }>(
      model(`${fields} defaultSeries { ${fields} }`),
    );
    expect(answer.defaultSeries).toEqual({ capacity: answer.capacity });
    await query('mutation { createModel(input: {name: "empty"}) { model { id } } }');
    expect(
      await query(
        `{ model(name: "empty") { ${fields} trainingPlan(budget: {gb: 1}, effectiveBatchSize: 8) { effectiveBatchSize } } }`,
      ),
    ).toEqual({
      model: { capacity: null, trainingPlan: null },
    });
  });

  it('filters and orders all models', async () => {
    const { query } = await testApp();
    const source = `{ models(filter: {capacity: {budget: {gb: 12}, confidence: BOLD, gte: 8}},
      orderBy: {field: CAPACITY, budget: {gb: 12}, confidence: BOLD, direction: DESC}, first: 100) {
      nodes { name capacity(budget: {gb: 12}, confidence: BOLD) { safeBatchSize } } } }`;
    const { models } = await query<{ models: { nodes: { capacity: { safeBatchSize: number } }[] } }>(source);
    const safe = models.nodes.map(({ capacity }) => capacity.safeBatchSize);
    expect(safe.length).toBeGreaterThan(3);
    expect(safe).toEqual(safe.toSorted((a, b) => b - a));
    expect(Math.min(...safe)).toBeGreaterThanOrEqual(8);
  });
});

describe('gpusThatFit', () => {
  it('lists the cards that a batch size safely fits on, the smallest first', async () => {
    const { query } = await testApp();
    const { model: answer } = await query<{
      model: { gpusThatFit: { totalCount: number; nodes: { name: string; totalMemoryMiB: number }[] } };
    }>(
      model(
        'gpusThatFit(batchSize: 16, confidence: CAUTIOUS, first: 100) { totalCount nodes { name totalMemoryMiB } }',
      ),
    );
    const { nodes, totalCount } = answer.gpusThatFit;
    expect(nodes).toHaveLength(totalCount);
    const memory = nodes.map(({ totalMemoryMiB }) => totalMemoryMiB);
    expect(memory).toEqual(memory.toSorted((a, b) => a - b));
    const [smallest] = nodes;
    const check = (gpu: string): string =>
      model(`capacity(budget: {gpu: {name: "${gpu}"}}, confidence: CAUTIOUS) { safeBatchSize }`);
    const { model: fits } = await query<{ model: { capacity: { safeBatchSize: number } } }>(
      check(smallest?.name ?? ''),
    );
    expect(fits.capacity.safeBatchSize).toBeGreaterThanOrEqual(16);
    const { model: too } = await query<{ model: { capacity: { safeBatchSize: number } } }>(
      check('NVIDIA GeForce GTX 1660 SUPER'),
    );
    expect(too.capacity.safeBatchSize).toBeLessThan(16);
  });
});

describe('capacityMatrix', () => {
  it('answers models against budgets in one request', async () => {
    const { query } = await testApp();
    const matrix = (args: string): string =>
      `{ capacityMatrix(budgets: [{gb: 12}, {gpu: {name: "RTX 3090"}}], ${args}) {
        totalCount nodes { model { name } capacities { budgetMiB largestBatchSize } } pageInfo { hasNextPage } } }`;
    expect(await query(matrix('models: ["resnetv2_50x1_bitm", "nothing", "resnetv2_50x3_bitm"]'))).toEqual({
      capacityMatrix: {
        totalCount: 2,
        nodes: [
          {
            model: { name: 'resnetv2_50x1_bitm' },
            capacities: [
              { budgetMiB: 12_000, largestBatchSize: 35 },
              { budgetMiB: 24_064, largestBatchSize: 73 },
            ],
          },
          {
            model: { name: 'resnetv2_50x3_bitm' },
            capacities: [
              { budgetMiB: 12_000, largestBatchSize: 10 },
              { budgetMiB: 24_064, largestBatchSize: 24 },
            ],
          },
        ],
        pageInfo: { hasNextPage: false },
      },
    });
    expect(await query(matrix('filter: {inputSize: {eq: 224}}, first: 3'))).toMatchObject({
      capacityMatrix: { totalCount: 8, pageInfo: { hasNextPage: true } },
    });
  });

  it.each([
    ['budgets: []', 'budgets has 1 to 20 items; got 0.'],
    ['budgets: [{gb: 1}], first: 51', 'first is from 0 to 50; got 51.'],
    ['budgets: [{gb: -1}]', 'A budget is from 1 MiB to 16 TiB: gb from 0.001 to 16777.216; got -1.'],
  ])('refuses %s', async (args, message) => {
    const { refusal } = await testApp();
    expect(await refusal(`{ capacityMatrix(${args}) { totalCount } }`)).toBe(message);
  });
});

describe('trainingPlan', () => {
  it('multiplies to the effective batch size exactly, within the safe batch size', async () => {
    const { query } = await testApp();
    const fields = `trainingPlan(budget: {gb: 22}, effectiveBatchSize: 256) {
      effectiveBatchSize safeBatchSize best { microBatchSize accumulationSteps }
      options { microBatchSize accumulationSteps memoryMiB headroomMiB } }`;
    interface Option {
      readonly microBatchSize: number;
      readonly accumulationSteps: number;
      readonly headroomMiB: number;
    }
    const { model: answer } = await query<{
      model: { trainingPlan: { safeBatchSize: number; best: Option; options: Option[] } };
    }>(model(fields));
    const { safeBatchSize, best, options } = answer.trainingPlan;
    expect(options[0]).toMatchObject(best);
    for (const { microBatchSize, accumulationSteps, headroomMiB } of options) {
      expect(microBatchSize * accumulationSteps).toBe(256);
      expect(microBatchSize).toBeLessThanOrEqual(safeBatchSize);
      expect(headroomMiB).toBeGreaterThanOrEqual(0);
    }
  });

  it('is null where not even one image fits', async () => {
    const { query } = await testApp();
    expect(
      await query(model('trainingPlan(budget: {gb: 1}, effectiveBatchSize: 8) { effectiveBatchSize }')),
    ).toEqual({
      model: { trainingPlan: null },
    });
  });
});

describe('Model.series(filter:)', () => {
  it('finds the series of given conditions, and those of unknown ones', async () => {
    const { query } = await testApp();
    await query(`mutation { recordMeasurements(input: {model: "${NAME}", conditions: {precision: AMP, gpu: "RTX 3090"},
      readings: [{batchSize: 1, memoryMiB: 600}]}) { series { id } } }`);
    const count = async (filter: string): Promise<number> => {
      const { model: answer } = await query<{ model: { series: { totalCount: number } } }>(
        model(`series(filter: {${filter}}) { totalCount }`),
      );
      return answer.series.totalCount;
    };
    expect(await count('')).toBe(2);
    expect(await count('precision: {eq: AMP}')).toBe(1);
    expect(await count('precision: {in: [FP16, AMP]}')).toBe(1);
    expect(await count('precision: {isNull: true}')).toBe(1);
    expect(await count('gpu: {eq: "RTX 3090"}')).toBe(1);
    expect(await count('gpu: {isNull: true}, inputSize: {eq: 448}')).toBe(1);
    expect(await count('mode: {eq: TRAINING}')).toBe(0);
  });
});
