import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineThrough } from '../../../src/domain/line/estimators.ts';
import { intercept, memoryAt, slope } from '../../../src/domain/line/line.ts';
import { lineQuality } from '../../../src/domain/line/lineQuality.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { ESTIMATORS, linearReadings } from '../arbitrary.ts';

const points = [
  { batchSize: 1, memoryMiB: 1000 },
  { batchSize: 2, memoryMiB: 1150 },
  { batchSize: 4, memoryMiB: 1300 },
  { batchSize: 8, memoryMiB: 1900 },
];

describe('lineThrough', () => {
  it.each([
    ['ENDPOINTS', 900 / 7, 1000 - 900 / 7],
    ['FIRST_PAIR', 150, 850],
    // By hand: mean 3.75 and 1337.5; sum of products 3637.5, of squares 28.75.
    ['LEAST_SQUARES', 3637.5 / 28.75, 1337.5 - (3.75 * 3637.5) / 28.75],
    // 2 to 1 and 8 to 4 rise by 150 alike; the point at 2 is then the highest.
    ['UPPER_ENVELOPE', 150, 850],
  ] as const)('%s has slope %d and intercept %d', (estimator, perImage, fixed) => {
    const line = lineThrough(points, estimator);
    expect(line && slope(line)).toBeCloseTo(perImage, 9);
    expect(line && intercept(line)).toBeCloseTo(fixed, 9);
  });

  it('needs two points', () => {
    for (const estimator of ESTIMATORS) {
      expect(lineThrough([], estimator)).toBeNull();
      expect(lineThrough(points.slice(0, 1), estimator)).toBeNull();
    }
  });

  it('agrees over all estimators on points that lie on a line', () => {
    const exact = [1, 3, 7].map((batchSize) => ({ batchSize, memoryMiB: 500 + 20 * batchSize }));
    for (const estimator of ESTIMATORS) {
      const line = lineThrough(exact, estimator);
      expect(line && memoryAt(line, 100)).toBe(2500);
    }
  });

  it('has no point above the UPPER_ENVELOPE', () => {
    fc.assert(
      fc.property(linearReadings, (rows) => {
        const { points: measured } = observe(rows);
        const line = lineThrough(measured, 'UPPER_ENVELOPE');
        for (const point of measured) {
          expect(line && memoryAt(line, point.batchSize)).toBeGreaterThanOrEqual(point.memoryMiB - 1e-6);
        }
      }),
    );
  });
});

describe('lineQuality', () => {
  it('measures the largest distance, also as a part of what the batch adds, and R squared', () => {
    const three = [
      { batchSize: 1, memoryMiB: 100 },
      { batchSize: 2, memoryMiB: 130 },
      { batchSize: 3, memoryMiB: 140 },
    ];
    const line = lineThrough(three, 'ENDPOINTS');
    const quality = line && lineQuality(three, line);
    expect(quality?.residualMiB).toBe(10);
    expect(quality?.relativeResidual).toBeCloseTo(10 / 60, 12);
    expect(quality?.rSquared).toBeCloseTo(1 - 100 / (2600 / 3), 12);
  });

  it('says nothing of two points', () => {
    const two = points.slice(0, 2);
    const line = lineThrough(two, 'ENDPOINTS');
    expect(line && lineQuality(two, line)).toBeNull();
  });
});
