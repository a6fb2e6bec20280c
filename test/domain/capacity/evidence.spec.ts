import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/domain/capacity/evidence.ts';
import { multipleOfEight, powerOfTwo } from '../../../src/domain/capacity/capacityAnswer.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { trainingPlans } from '../../../src/domain/capacity/trainingPlan.ts';
import { readings } from '../arbitrary.ts';
import { fit, outOfMemory } from '../support.ts';

describe('evidence', () => {
  const series = observe([fit(4, 1400), fit(8, 1800), outOfMemory(6, 1500)]);

  it.each([
    [4, { kind: 'MEASURED', extrapolationFactor: null, calibrated: true }],
    [5, { kind: 'INTERPOLATED', extrapolationFactor: null, calibrated: true }],
    // A run out of memory says nothing of larger budgets.
    [6, { kind: 'INTERPOLATED', extrapolationFactor: null, calibrated: true }],
    [64, { kind: 'EXTRAPOLATED', extrapolationFactor: 8, calibrated: true }],
    [66, { kind: 'EXTRAPOLATED', extrapolationFactor: 8.25, calibrated: false }],
    [2, { kind: 'EXTRAPOLATED', extrapolationFactor: 2, calibrated: false }],
    [0, { kind: 'EXTRAPOLATED', extrapolationFactor: 4, calibrated: false }],
    [null, { kind: 'NONE', extrapolationFactor: null, calibrated: false }],
  ] as const)('of %s', (batchSize, expected) => {
    expect(evidence(series, batchSize)).toEqual(expected);
  });

  it('of one point goes no further than that point', () => {
    expect(evidence(observe([fit(4, 1400)]), 4).kind).toBe('MEASURED');
    expect(evidence(observe([fit(4, 1400)]), 5).kind).toBe('NONE');
  });

  it('agrees with the readings, for any of them', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 1, max: 2000 }), (rows, n) => {
        const measured = rows.flatMap(({ batchSize, outcome }) => (outcome === 'FIT' ? [batchSize] : []));
        const { kind, extrapolationFactor } = evidence(observe(rows), n);
        const inside = n >= Math.min(...measured) && n <= Math.max(...measured);
        expect(kind === 'MEASURED').toBe(measured.includes(n));
        if (kind === 'INTERPOLATED') expect(inside).toBe(true);
        if (kind === 'EXTRAPOLATED') expect(inside).toBe(false);
        expect(extrapolationFactor !== null && extrapolationFactor > 1).toBe(kind === 'EXTRAPOLATED');
      }),
    );
  });
});

describe('round numbers', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 0],
    [7, 4, 0],
    [8, 8, 8],
    [66, 64, 64],
    [1_000_000, 524_288, 1_000_000],
  ])('not above %d are %d and %d', (n, power, eights) => {
    expect([powerOfTwo(n), multipleOfEight(n)]).toEqual([power, eights]);
  });
});

describe('trainingPlans', () => {
  it.each([
    [256, 66, 64, 4],
    [96, 33, 32, 3],
    [97, 96, 1, 97],
    [32, 64, 32, 1],
  ])('for %d images where %d fit', (effective, largest, microBatchSize, accumulationSteps) => {
    expect(trainingPlans(effective, largest, 1)).toEqual([{ microBatchSize, accumulationSteps }]);
  });

  it('tells the others too, the larger first', () => {
    expect(trainingPlans(12, 6, 3).map(({ microBatchSize }) => microBatchSize)).toEqual([6, 4, 3]);
  });

  it('is none where nothing is known to fit', () => {
    expect(trainingPlans(32, 0, 10)).toEqual([]);
    expect(trainingPlans(32, null, 10)).toEqual([]);
  });

  it('multiplies to it exactly, by the largest divisor that fits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        (effective, largest) => {
          const [plan] = trainingPlans(effective, largest, 1);
          expect((plan?.microBatchSize ?? 0) * (plan?.accumulationSteps ?? 0)).toBe(effective);
          for (let n = (plan?.microBatchSize ?? 0) + 1; n <= Math.min(largest, effective); n += 1) {
            expect(effective % n).not.toBe(0);
          }
        },
      ),
    );
  });
});
