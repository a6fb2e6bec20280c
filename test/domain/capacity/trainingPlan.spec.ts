import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BATCH_SIZE } from '../../../src/domain/series/reading.ts';
import { type TrainingPlan, trainingPlans } from '../../../src/domain/capacity/trainingPlan.ts';

/** By trying every micro-batch. */
function triedPlans(effective: number, largest: number | null, max: number): TrainingPlan[] {
  const plans: TrainingPlan[] = [];
  for (let size = Math.min(effective, largest ?? 0); size >= 1 && plans.length < max; size -= 1) {
    if (effective % size === 0) plans.push({ microBatchSize: size, accumulationSteps: effective / size });
  }
  return plans;
}

const size = fc.oneof(
  fc.integer({ min: 1, max: 5000 }),
  fc.integer({ min: 1, max: MAX_BATCH_SIZE }),
  fc.constantFrom(1, 2, 4, 720_720, 994_009, 999_983, 1_000_000),
);

describe('the ways to an effective batch size', () => {
  it('are those that trying each micro-batch finds', () => {
    const largest = fc.oneof(size, fc.constantFrom(null, 0));
    fc.assert(
      fc.property(size, largest, fc.integer({ min: 1, max: 10 }), (effective, fits, max) => {
        expect(trainingPlans(effective, fits, max)).toEqual(triedPlans(effective, fits, max));
      }),
    );
  });
});
