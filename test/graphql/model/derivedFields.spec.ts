import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';

const model = (fields: string, name = 'resnetv2_50x1_bitm'): string =>
  `{ model(name: "${name}") { ${fields} } }`;

describe('derived fields', () => {
  it('answer as the issue promises', async () => {
    const { query } = await testApp();
    const data = await query(
      model(
        'memoryPerImage memoryModel maxBatchSize(gb: 22) nearest: maxBatchSize(gb: 22, rounding: NEAREST) measurements { totalCount }',
      ),
    );
    expect(data).toEqual({
      model: {
        memoryPerImage: 950 / 3,
        memoryModel: 2725 / 3,
        maxBatchSize: 66,
        nearest: 67,
        measurements: { totalCount: 3 },
      },
    });
  });

  it('let a measured batch size beat the line', async () => {
    const { query } = await testApp();
    const fields = 'maxBatchSize(gb: 22, estimator: FIRST_PAIR)';
    expect(await query(model(fields, 'resnetv2_152x4_bitm'))).toEqual({ model: { maxBatchSize: 4 } });
  });

  it('take a budget in GB, GiB, MiB or by a card, with the same answer for the same memory', async () => {
    const { query } = await testApp();
    const fields = `gb: maxBatchSize(gb: 24.576) gib: maxBatchSize(gib: 24) mib: maxBatchSize(mib: 24576)
      gpu: maxBatchSize(gpu: "RTX 3090", reserveMiB: 0) reserved: maxBatchSize(gpu: "NVIDIA GeForce RTX 3090")`;
    expect(await query(model(fields))).toEqual({
      model: { gb: 74, gib: 74, mib: 74, gpu: 74, reserved: 73 },
    });
  });

  it('are the same on the model and on its default series', async () => {
    const { query } = await testApp();
    const fields = 'memoryPerImage memoryModel maxBatchSize(gb: 12) memoryAt(batchSize: 64)';
    const data = await query<{ model: { defaultSeries: object } }>(
      model(`${fields} defaultSeries { ${fields} }`),
    );
    const { defaultSeries, ...own } = data.model;
    expect(own).toEqual(defaultSeries);
    expect(own).toMatchObject({ maxBatchSize: 35, memoryAt: 908 + 1 / 3 + 64 * (950 / 3) });
  });

  it('come with the line that they rest on', async () => {
    const { query } = await testApp();
    const data = await query(
      model(
        'defaultSeries { line { slopeMiB interceptMiB points { batchSize memoryMiB } residualMiB rSquared } }',
      ),
    );
    expect(data).toEqual({
      model: {
        defaultSeries: {
          line: {
            slopeMiB: 950 / 3,
            interceptMiB: 2725 / 3,
            points: [
              { batchSize: 1, memoryMiB: 1225 },
              { batchSize: 2, memoryMiB: 1541 },
              { batchSize: 4, memoryMiB: 2175 },
            ],
            residualMiB: expect.closeTo(2 / 3, 9) as number,
            rSquared: expect.closeTo(0.999999, 6) as number,
          },
        },
      },
    });
  });

  it.each([
    ['maxBatchSize', 'Give exactly one budget: gb, gib, mib or gpu; got none.'],
    ['maxBatchSize(gb: null)', 'Give exactly one budget: gb, gib, mib or gpu; got none.'],
    ['maxBatchSize(gb: 1, gpu: "L4")', 'Give exactly one budget: gb, gib, mib or gpu; got gb and gpu.'],
    ['maxBatchSize(gb: 0)', 'A budget is from 1 MiB to 16 TiB: gb from 0.001 to 16777.216; got 0.'],
    ['maxBatchSize(gb: -0.0)', 'A budget is from 1 MiB to 16 TiB: gb from 0.001 to 16777.216; got 0.'],
    [
      'maxBatchSize(gb: 1e999)',
      'A budget is from 1 MiB to 16 TiB: gb from 0.001 to 16777.216; got Infinity.',
    ],
    ['maxBatchSize(mib: 1e-308)', 'A budget is from 1 MiB to 16 TiB: mib from 1 to 16777216; got 1e-308.'],
    ['maxBatchSize(gb: 1, reserveMiB: 5)', 'reserveMiB goes with gpu only.'],
    [
      'maxBatchSize(gpu: "L4", reserveMiB: 23034)',
      "L4: reserveMiB is from 0 to 23033, less than the card's memory; got 23034.",
    ],
    [
      'maxBatchSize(gpu: "RTX 3080Ti")',
      'There is no card "RTX 3080Ti" in the GPU list. Did you mean "RTX 3080 Ti", "RTX 3080", "RTX 2080 Ti"?',
    ],
    ['memoryAt(batchSize: 0)', 'batchSize is from 1 to 1000000; got 0.'],
  ])('refuse %s: %s', async (field, message) => {
    const { refusal } = await testApp();
    expect(await refusal(model(field))).toBe(message);
  });
});
