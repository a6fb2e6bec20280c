import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/testApp.ts';
import { RECORD, type Recorded } from '../record.ts';

describe('recordMeasurements with mistakes', () => {
  it.each([
    [{ model: 'resnetv2_50x1_bitn' }, 'UNKNOWN_MODEL', 'input.model', /Did you mean "resnetv2_50x1_bitm"/],
    [{ model: '' }, 'REQUIRED', 'input.model', /^model is missing\.$/],
    [{ model: 'a\u0000b', createModel: {} }, 'INVALID', 'input.model', /control character/],
    [{ model: 'a\u202Eb', createModel: {} }, 'INVALID', 'input.model', /U\+202E, which is invisible/],
    [
      { model: 'x'.repeat(201), createModel: {} },
      'OUT_OF_RANGE',
      'input.model',
      /at most 200 characters; got 201/,
    ],
    [{ model: 'new', createModel: {} }, 'REQUIRED', 'input.conditions.inputSize', /input size in pixels/],
    [
      { conditions: { inputSize: 0 } },
      'OUT_OF_RANGE',
      'input.conditions.inputSize',
      /from 1 to 100,000, in digits only; got 0/,
    ],
    [{ conditions: { gpu: 'RTX 309' } }, 'UNKNOWN_GPU', 'input.conditions.gpu', /Did you mean "RTX 3090"/],
    [{ conditions: { poolSize: 3 } }, 'INVALID', 'input.conditions.poolSize', /is 14\. Leave it out/],
    [{ readings: [] }, 'OUT_OF_RANGE', 'input.readings', /1 to 1,000 items; got 0/],
    [{ readings: [{ batchSize: 0, memoryMiB: 1 }] }, 'OUT_OF_RANGE', 'input.readings.0.batchSize', /got 0/],
    [{ readings: [{ batchSize: 1 }] }, 'REQUIRED', 'input.readings.0.memoryMiB', /needed for a FIT/],
    [
      { readings: [{ batchSize: 1, memoryMiB: -1 }] },
      'OUT_OF_RANGE',
      'input.readings.0.memoryMiB',
      /above 0/,
    ],
    [
      { readings: [{ batchSize: 1, memoryMiB: 16_777_216 }] },
      'OUT_OF_RANGE',
      'input.readings.0.memoryMiB',
      /at most 16,777,215/,
    ],
    [
      { readings: [{ batchSize: 1, memoryMiB: 1, outcome: 'OUT_OF_MEMORY', limitMiB: 1 }] },
      'INVALID',
      'input.readings.0.memoryMiB',
      /must be left out for OUT_OF_MEMORY/,
    ],
    [
      { readings: [{ batchSize: 1, memoryMiB: 1, measuredAt: '9999-12-31T00:00:00Z' }] },
      'OUT_OF_RANGE',
      'input.readings.0.measuredAt',
      /^measuredAt is in the future: 9999-12-31\.$/,
    ],
    [
      { readings: [{ batchSize: 1, outcome: 'OUT_OF_MEMORY' }] },
      'REQUIRED',
      'input.readings.0.limitMiB',
      /unless the GPU is named/,
    ],
  ])('refuses %j', async (change, code, field, message) => {
    const { query } = await testApp();
    const input = { model: 'resnetv2_50x1_bitm', readings: [{ batchSize: 8, memoryMiB: 3442 }], ...change };
    const { recordMeasurements: payload } = await query<Recorded>(RECORD, { input });
    expect(payload.userErrors).toHaveLength(1);
    expect(payload.userErrors[0]).toMatchObject({ code, field: field.split('.') });
    expect(payload.userErrors[0]?.message).toMatch(message);
    expect(await query('{ measurements { totalCount } }')).toEqual({ measurements: { totalCount: 45 } });
  });

  it('names all mistakes at once', async () => {
    const { query } = await testApp();
    const input = { model: 'nothing', readings: [{ batchSize: 0, memoryMiB: 0 }, { batchSize: 1 }] };
    const { recordMeasurements: payload } = await query<Recorded>(RECORD, { input });
    expect(payload.userErrors.map(({ code }) => code)).toEqual([
      'UNKNOWN_MODEL',
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
      'REQUIRED',
    ]);
  });
});
