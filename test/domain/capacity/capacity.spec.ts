import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacity } from '../../../src/domain/capacity/capacity.ts';
import { lineThrough } from '../../../src/domain/line/estimators.ts';
import { memoryAt } from '../../../src/domain/line/line.ts';
import { contradictedFits, proofs } from '../../../src/domain/capacity/proofs.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { budget, estimator, linearReadings, readings } from '../arbitrary.ts';
import { fit, outOfMemory } from '../support.ts';

describe('capacity by FLOOR, for any readings', () => {
  it('is proven, or its memory by the line is within the budget', () => {
    fc.assert(
      fc.property(readings, budget, estimator, (rows, mib, by) => {
        const series = observe(rows);
        const answer = capacity(series, mib, by, 'FLOOR');
        if (answer === null || answer === 0 || answer === proofs(series, mib).provenFit) return;
        const line = lineThrough(series.points, by);
        expect(line && memoryAt(line, answer)).toBeLessThanOrEqual(mib);
      }),
      { numRuns: 2000 },
    );
  });

  it('is below every batch size proven not to fit', () => {
    fc.assert(
      fc.property(readings, budget, estimator, (rows, mib, by) => {
        const series = observe(rows);
        const { provenFailure } = proofs(series, mib);
        expect(capacity(series, mib, by, 'FLOOR') ?? 0).toBeLessThan(provenFailure ?? Infinity);
      }),
      { numRuns: 2000 },
    );
  });

  it('never gets smaller as the budget grows', () => {
    fc.assert(
      fc.property(readings, budget, budget, estimator, (rows, a, b, by) => {
        const series = observe(rows);
        const smaller = capacity(series, Math.min(a, b), by, 'FLOOR');
        const larger = capacity(series, Math.max(a, b), by, 'FLOOR');
        if (smaller !== null && larger !== null) expect(larger).toBeGreaterThanOrEqual(smaller);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not change when all memory and the budget are scaled together', () => {
    const wholeBudget = fc.integer({ min: 1, max: 400_000 });
    fc.assert(
      fc.property(readings, wholeBudget, fc.integer({ min: 2, max: 64 }), (rows, mib, factor) => {
        const scaled = rows.map((row) => ({
          ...row,
          memoryMiB: row.memoryMiB && row.memoryMiB * factor,
          limitMiB: row.limitMiB && row.limitMiB * factor,
        }));
        for (const by of ['ENDPOINTS', 'FIRST_PAIR', 'UPPER_ENVELOPE'] as const) {
          const answer = capacity(observe(rows), mib, by, 'FLOOR');
          expect(capacity(observe(scaled), mib * factor, by, 'FLOOR')).toBe(answer);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of the readings', () => {
    const shuffled = readings.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, budget, estimator, ([rows, other], mib, by) => {
        expect(observe(other)).toEqual(observe(rows));
        expect(capacity(observe(other), mib, by, 'FLOOR')).toBe(capacity(observe(rows), mib, by, 'FLOOR'));
      }),
    );
  });
});

describe('capacity on the boundary', () => {
  it('fits n and not n + 1, exactly, where the line meets the budget', () => {
    fc.assert(
      fc.property(linearReadings, fc.integer({ min: 65, max: 100_000 }), estimator, (rows, n, by) => {
        const series = observe(rows);
        const line = lineThrough(series.points, by);
        if (line === null || line.rise <= 0) return;
        const exact = memoryAt(line, n);
        // A measurement over the budget would decide instead.
        if (proofs(series, exact).provenFailure !== null) return;
        expect(capacity(series, exact, by, 'FLOOR')).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it('is exact in whole numbers where a rounded slope would fall one short', () => {
    // 3 images add 950 MiB; 301 images therefore take 1225 + 100 * 950 = 96,225 MiB.
    const series = observe([fit(1, 1225), fit(4, 2175)]);
    expect(capacity(series, 96_225, 'ENDPOINTS', 'FLOOR')).toBe(301);
    expect(capacity(series, 96_224, 'ENDPOINTS', 'FLOOR')).toBe(300);
  });
});

describe('capacity where measurements decide', () => {
  const line = [fit(1, 1100), fit(2, 1200), fit(4, 1400)];

  it('lets a measurement within the budget beat the line', () => {
    expect(capacity(observe([...line, fit(16, 2300)]), 2300, 'FIRST_PAIR', 'FLOOR')).toBe(16);
  });

  it('stays below a run that ran out of memory under a limit at or above the budget', () => {
    expect(capacity(observe([...line, outOfMemory(8, 2000)]), 2000, 'ENDPOINTS', 'FLOOR')).toBe(7);
  });

  it('learns nothing for a budget above that limit', () => {
    expect(capacity(observe([...line, outOfMemory(8, 2000)]), 2001, 'ENDPOINTS', 'FLOOR')).toBe(10);
  });

  it('lets the lowest failure win over a fit above it', () => {
    const series = observe([...line, outOfMemory(8, 2000), fit(9, 1900)]);
    expect(proofs(series, 2000)).toEqual({ provenFit: 4, provenFailure: 8 });
    expect(contradictedFits(series, 2000, 8)).toEqual([9]);
    expect(capacity(series, 2000, 'FIRST_PAIR', 'FLOOR')).toBe(7);
  });

  it('takes the largest of several readings for the proof, and their median for the line', () => {
    const series = observe([fit(1, 1000), fit(1, 1000), fit(1, 1300), fit(2, 1100)]);
    expect(series.points).toMatchObject([{ memoryMiB: 1000 }, { memoryMiB: 1100 }]);
    expect(capacity(series, 1200, 'ENDPOINTS', 'FLOOR')).toBe(0);
  });

  it('answers 0 where not even one image fits', () => {
    expect(capacity(observe(line), 1099, 'ENDPOINTS', 'FLOOR')).toBe(0);
    expect(capacity(observe([fit(1, 500)]), 400, 'ENDPOINTS', 'FLOOR')).toBe(0);
  });

  it('answers what is proven where there is no rising line, and null where nothing is', () => {
    expect(capacity(observe([fit(8, 500)]), 600, 'ENDPOINTS', 'FLOOR')).toBe(8);
    expect(capacity(observe([fit(8, 500), fit(16, 400)]), 600, 'ENDPOINTS', 'FLOOR')).toBe(16);
    expect(capacity(observe([fit(8, 500)]), 400, 'ENDPOINTS', 'FLOOR')).toBeNull();
    expect(capacity(observe([]), 400, 'ENDPOINTS', 'FLOOR')).toBeNull();
  });

  it('ends at 1,000,000 images', () => {
    expect(capacity(observe([fit(1, 1), fit(1000, 2)]), 10_000_000, 'ENDPOINTS', 'FLOOR')).toBe(1_000_000);
  });
});
