import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityAnswer } from '../../../src/domain/capacity/capacityAnswer.ts';
import { nextMeasurement } from '../../../src/domain/explanation/nextMeasurement.ts';
import { proofs } from '../../../src/domain/capacity/proofs.ts';
import type { Reading } from '../../../src/domain/series/reading.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { budget, estimator, readings } from '../arbitrary.ts';
import { fit, outOfMemory } from '../support.ts';

const model = [fit(1, 1225), fit(2, 1541), fit(4, 2175)];
const confidence = fc.constantFrom('CAUTIOUS', 'BALANCED', 'BOLD' as const);

const figure = (batchSize: number, memoryMiB: number, headroomMiB: number): unknown => ({
  batchSize,
  memoryMiB: expect.closeTo(memoryMiB, 2) as number,
  headroomMiB: expect.closeTo(headroomMiB, 2) as number,
});

describe('capacityAnswer', () => {
  it('holds everything about the answer', () => {
    expect(capacityAnswer(observe(model), 5000, 'ENDPOINTS', 'BALANCED')).toEqual({
      largestBatchSize: 12,
      safeBatchSize: 10,
      powerOfTwo: 8,
      multipleOfEight: 8,
      figures: {
        largest: figure(12, 4708.33, 291.67),
        safe: figure(10, 4075, 925),
        powerOfTwo: figure(8, 3441.67, 1558.33),
        multipleOfEight: figure(8, 3441.67, 1558.33),
      },
      evidence: 'EXTRAPOLATED',
      extrapolationFactor: 2.5,
      calibrated: true,
      provenFit: 4,
      provenFailure: null,
      residual: expect.closeTo(0.667 / (316.667 * 4), 5) as number,
      diagnostics: [],
      explanation:
        '5,000 MiB − 908 MiB fixed, at 316.7 MiB per image: 12. Measured up to 4, so this extrapolates 3-fold; safe: 10.',
    });
  });

  it('is null where nothing is known, and 0 where nothing fits', () => {
    const unknown = capacityAnswer(observe([]), 5000, 'ENDPOINTS', 'BALANCED');
    expect(unknown).toMatchObject({
      largestBatchSize: null,
      powerOfTwo: null,
      evidence: 'NONE',
      calibrated: false,
    });
    expect(Object.values(unknown.figures)).toEqual([null, null, null, null]);
    const none = capacityAnswer(observe([outOfMemory(1, 5000)]), 5000, 'ENDPOINTS', 'BALANCED');
    expect(none).toMatchObject({ safeBatchSize: 0, powerOfTwo: 0, multipleOfEight: 0, evidence: 'MEASURED' });
  });

  it('warns of an answer far beyond the measurements', () => {
    const { diagnostics } = capacityAnswer(observe(model), 22_000, 'ENDPOINTS', 'BALANCED');
    expect(diagnostics.map(({ code }) => code)).toEqual(['FAR_EXTRAPOLATION']);
  });

  it('agrees with itself, for any readings', () => {
    fc.assert(
      fc.property(readings, budget, estimator, confidence, (rows, mib, by, how) => {
        const answer = capacityAnswer(observe(rows), mib, by, how);
        const { safeBatchSize: safe, largestBatchSize: largest } = answer;
        expect(answer.evidence === 'NONE').toBe(safe === null);
        expect(answer.explanation).toMatch(/^[^.].*\.$/);
        expect(answer.explanation).not.toMatch(/NaN|Infinity|undefined|null/);
        if (safe === null || largest === null) return;
        expect(safe).toBeLessThanOrEqual(largest);
        expect(answer.powerOfTwo).toBeLessThanOrEqual(safe);
        expect(answer.multipleOfEight).toBeLessThanOrEqual(safe);
        if (safe > 0 && answer.evidence === 'MEASURED') expect(safe).toBe(answer.provenFit);
        expect(answer.figures.safe?.headroomMiB ?? 0).toBeGreaterThanOrEqual(-1e-6);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('nextMeasurement', () => {
  const next = (rows: readonly Reading[], mib: number): unknown =>
    nextMeasurement(observe(rows), mib, 'ENDPOINTS', 'BALANCED');

  it.each<[string, readonly Reading[], number, number, string]>([
    [
      'the safe answer',
      model,
      22_000,
      51,
      'It is the safe answer, and whether it stays within 22,000 MiB has not been measured.',
    ],
    [
      "the line's answer",
      model,
      2500,
      5,
      'The line puts it within 2,500 MiB, but no measurement near it makes that safe.',
    ],
    [
      'one more, where the line ends',
      model,
      2200,
      5,
      'The line puts it over 2,200 MiB, and no measurement says so yet.',
    ],
    [
      'one image, where the line puts even that over',
      [fit(8, 1800), fit(16, 2600)],
      900,
      1,
      'The line puts it over 900 MiB, and no measurement says so yet.',
    ],
    [
      'halfway',
      [fit(1, 1225), outOfMemory(9, 3000)],
      3000,
      5,
      '1 is proven to fit and 9 not to: this halves what is between them.',
    ],
    [
      'halfway to one',
      [fit(8, 4000)],
      3000,
      4,
      'Nothing is proven to fit and 8 not to: this halves what is between them.',
    ],
    ['a second point', [fit(8, 1800)], 3000, 16, 'Two batch sizes make a line, and 8 fits.'],
    [
      'growth',
      [fit(8, 1800), fit(16, 1800)],
      3000,
      32,
      'Memory has not grown with the batch so far, and 16 fits.',
    ],
    ['a first point', [], 3000, 8, 'Nothing that fits has been measured yet, and most cards run this.'],
    [
      'a first point below what ran out',
      [outOfMemory(8, 2000)],
      3000,
      4,
      'Nothing that fits has been measured yet, and 8 ran out of less memory.',
    ],
  ])('is %s', (_, rows, mib, batchSize, reason) => {
    expect(next(rows, mib)).toEqual({ batchSize, reason });
  });

  it('is nothing where the answer is settled', () => {
    expect(next([...model, outOfMemory(5, 2400)], 2400)).toBeNull();
    expect(next(model, 1000)).toBeNull();
  });

  it('is between what is proven, and not proven itself, for any readings', () => {
    fc.assert(
      fc.property(readings, budget, estimator, confidence, (rows, mib, by, how) => {
        const series = observe(rows);
        const { provenFit, provenFailure } = proofs(series, mib);
        const run = nextMeasurement(series, mib, by, how);
        if (run === null) return;
        expect(run.batchSize).toBeGreaterThan(provenFit ?? 0);
        expect(run.batchSize).toBeLessThan(provenFailure ?? 1_000_001);
      }),
      { numRuns: 2000 },
    );
  });
});
