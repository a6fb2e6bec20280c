import fc from 'fast-check';
import type { Estimator } from '../../src/domain/line/estimators.ts';
import type { Reading } from '../../src/domain/series/reading.ts';

export const ESTIMATORS: readonly Estimator[] = [
  'ENDPOINTS',
  'FIRST_PAIR',
  'LEAST_SQUARES',
  'UPPER_ENVELOPE',
];

export const estimator = fc.constantFrom(...ESTIMATORS);

const batchSize = fc.integer({ min: 1, max: 512 });
const mib = fc.integer({ min: 1, max: 200_000 });

const reading: fc.Arbitrary<Reading> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      batchSize,
      outcome: fc.constant('FIT'),
      memoryMiB: mib,
      limitMiB: fc.constant(null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      batchSize,
      outcome: fc.constant('OUT_OF_MEMORY'),
      memoryMiB: fc.constant(null),
      limitMiB: mib,
    }),
  },
);

/** Arbitrary readings: noise, contradictions, falling memory. */
export const anyReadings = fc.array(reading, { maxLength: 12 });

/** Readings near a rising line, as measurements are. */
export const linearReadings = fc
  .record({
    fixed: fc.integer({ min: 0, max: 20_000 }),
    perImage: fc.integer({ min: 1, max: 5_000 }),
    batchSizes: fc.uniqueArray(fc.integer({ min: 1, max: 64 }), { minLength: 2, maxLength: 6 }),
    noise: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ fixed, perImage, batchSizes, noise }) =>
    batchSizes.map((n, i): Reading => ({
      batchSize: n,
      outcome: 'FIT',
      memoryMiB: fixed + perImage * n + (noise[i] ?? 0),
      limitMiB: null,
    })),
  );

export const readings = fc.oneof(anyReadings, linearReadings);

export const budget = fc.double({ min: 1, max: 400_000, noNaN: true });
