import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacity } from '../../../src/domain/capacity/capacity.ts';
import { lineThrough } from '../../../src/domain/line/estimators.ts';
import { memoryAt } from '../../../src/domain/line/line.ts';
import { proofs } from '../../../src/domain/capacity/proofs.ts';
import type { Reading } from '../../../src/domain/series/reading.ts';
import { safeBatchSize } from '../../../src/domain/capacity/safeBatchSize.ts';
import { type Confidence, safeMemory } from '../../../src/domain/capacity/safety.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { budget, estimator, readings } from '../arbitrary.ts';
import { fit, outOfMemory } from '../support.ts';

const CONFIDENCES: readonly Confidence[] = ['CAUTIOUS', 'BALANCED', 'BOLD'];
const confidence = fc.constantFrom(...CONFIDENCES);
const runs = { numRuns: 2000 };

const safe = (rows: readonly Reading[], mib: number, how: Confidence = 'BALANCED'): number | null =>
  safeBatchSize(observe(rows), mib, 'ENDPOINTS', how);

/** What part of the line's answer is left, where the line crosses the budget at a multiple of the largest batch. */
const kept = (rows: readonly Reading[], factor: number, how: Confidence = 'BALANCED'): number => {
  const series = observe(rows);
  const line = lineThrough(series.points, 'ENDPOINTS');
  const n = (series.points.at(-1)?.batchSize ?? 0) * factor;
  return (safe(rows, line === null ? 0 : memoryAt(line, n), how) ?? NaN) / n;
};

describe('safeBatchSize, for any readings', () => {
  it('is not above the capacity, and known where that is', () => {
    fc.assert(
      fc.property(readings, budget, estimator, confidence, (rows, mib, by, how) => {
        const series = observe(rows);
        const largest = capacity(series, mib, by, 'FLOOR');
        const answer = safeBatchSize(series, mib, by, how);
        if (largest === null || answer === null) expect(answer).toBe(largest);
        else expect(answer).toBeLessThanOrEqual(largest);
      }),
      runs,
    );
  });

  it('is at least the largest proven fit, and below the lowest proven failure', () => {
    fc.assert(
      fc.property(readings, budget, estimator, confidence, (rows, mib, by, how) => {
        const series = observe(rows);
        const { provenFit, provenFailure } = proofs(series, mib);
        const answer = safeBatchSize(series, mib, by, how);
        if (provenFit !== null) expect(answer).toBeGreaterThanOrEqual(provenFit);
        expect(answer ?? 0).toBeLessThan(provenFailure ?? Infinity);
      }),
      runs,
    );
  });

  it('never gets smaller as the budget grows, however large the residual', () => {
    fc.assert(
      fc.property(readings, budget, budget, estimator, confidence, (rows, a, b, by, how) => {
        const series = observe(rows);
        const smaller = safeBatchSize(series, Math.min(a, b), by, how);
        const larger = safeBatchSize(series, Math.max(a, b), by, how);
        if (smaller !== null && larger !== null) expect(larger).toBeGreaterThanOrEqual(smaller);
      }),
      runs,
    );
  });

  it('is CAUTIOUS <= BALANCED <= BOLD', () => {
    fc.assert(
      fc.property(readings, budget, estimator, (rows, mib, by) => {
        const answers = CONFIDENCES.map((how) => safeBatchSize(observe(rows), mib, by, how) ?? -1);
        expect(answers).toEqual(answers.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  it('does not change when all memory and the budget are scaled together', () => {
    fc.assert(
      // Powers of two: scaling by them is exact in floating point.
      fc.property(
        readings,
        budget,
        estimator,
        confidence,
        fc.constantFrom(2, 4, 64),
        (rows, mib, by, how, factor) => {
          const scaled = rows.map((row) => ({
            ...row,
            memoryMiB: row.memoryMiB && row.memoryMiB * factor,
            limitMiB: row.limitMiB && row.limitMiB * factor,
          }));
          expect(safeBatchSize(observe(scaled), mib * factor, by, how)).toBe(
            safeBatchSize(observe(rows), mib, by, how),
          );
        },
      ),
      runs,
    );
  });

  it('takes memory that is never below the line, nor what was measured, and rises with the batch', () => {
    const batchSize = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(readings, estimator, confidence, batchSize, batchSize, (rows, by, how, a, b) => {
        const series = observe(rows);
        const line = lineThrough(series.points, by);
        if (line === null || line.rise <= 0) return;
        const memory = safeMemory(series.points, line, how);
        const rounding = 1e-6 + 1e-9 * Math.abs(memory(Math.max(a, b)));
        expect(memory(Math.max(a, b))).toBeGreaterThanOrEqual(memory(Math.min(a, b)) - rounding);
        expect(memory(a)).toBeGreaterThanOrEqual(memoryAt(line, a) - rounding);
        for (const { batchSize: n, largestMiB } of series.observations) {
          if (largestMiB !== null) expect(memory(n)).toBeGreaterThanOrEqual(largestMiB - rounding);
        }
      }),
      { ...runs, examples: [[[fit(1, 1), fit(2, 50), fit(3, 5)], 'ENDPOINTS', 'CAUTIOUS', 2, 3]] },
    );
  });
});

describe('safeBatchSize is more careful', () => {
  // 1,000 MiB fixed and 100 for each image; large, so that rounding down hides little.
  const straight = [fit(128, 13_800), fit(256, 26_600), fit(512, 52_200)];
  const CASES = CONFIDENCES.map((how) => [how] as const);

  it.each(CASES)('the further it extrapolates, beyond 16-fold as well: %s', (how) => {
    const discounts = [2, 4, 8, 16, 77, 300].map((factor) => kept(straight, factor, how));
    expect(discounts).toEqual(discounts.toSorted((a, b) => b - a));
    expect(1 - kept(straight, 77, how)).toBeGreaterThan(1.25 * (1 - kept(straight, 16, how)));
  });

  it.each(CASES)('with two points than with three, and with one it says what is proven: %s', (how) => {
    expect(kept(straight.slice(0, 2), 4, how)).toBeLessThan(kept(straight, 4, how));
    expect(safe([fit(128, 13_800)], 100_000, how)).toBe(128);
  });

  it.each(CASES)('outside the measured range than inside, as far from a measurement: %s', (how) => {
    const wide = [...straight, fit(1536, 154_600)];
    const inside = (safe(wide, 1000 + 100 * 1024, how) ?? 0) / 1024;
    expect(inside).toBeGreaterThan(kept(straight, 2, how));
    expect(inside).toBeLessThan(1);
  });

  it.each(CASES)('where a point is off the line, slopes grow, or memory falls: %s', (how) => {
    const good = kept(straight, 4, how);
    expect(kept([fit(128, 13_800), fit(256, 29_000), fit(512, 52_200)], 4, how)).toBeLessThan(good);
    expect(kept([fit(128, 13_800), fit(256, 24_000), fit(512, 52_200)], 4, how)).toBeLessThan(good);
    expect(kept([fit(128, 13_800), fit(256, 13_000), fit(512, 52_200)], 4, how)).toBeLessThan(good);
  });
});

describe('safeBatchSize of the published table', () => {
  const model = [fit(1, 1225), fit(2, 1541), fit(4, 2175)];

  it('is well below the line where 4 images are asked for 66', () => {
    expect(CONFIDENCES.map((how) => safe(model, 22_000, how))).toEqual([46, 51, 57]);
  });

  it('is what was measured or is proven, where that decides', () => {
    expect(safe(model, 2175)).toBe(4);
    expect(safe(model, 1224)).toBe(0);
    expect(safe([...model, fit(64, 21_500), outOfMemory(65, 22_000)], 22_000)).toBe(64);
    expect(safe([], 22_000)).toBeNull();
  });
});
