import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacityAnswer } from '../../../src/domain/capacity/capacityAnswer.ts';
import { diagnostics } from '../../../src/domain/explanation/diagnostics.ts';
import { lineThrough } from '../../../src/domain/line/estimators.ts';
import { lineQuality } from '../../../src/domain/line/lineQuality.ts';
import { nextMeasurement } from '../../../src/domain/explanation/nextMeasurement.ts';
import { findOutlier } from '../../../src/domain/line/outlier.ts';
import { contradictedFits, proofs } from '../../../src/domain/capacity/proofs.ts';
import type { Reading } from '../../../src/domain/series/reading.ts';
import { safeBatchSize } from '../../../src/domain/capacity/safeBatchSize.ts';
import { safeMemory } from '../../../src/domain/capacity/safety.ts';
import {
  type MeasuredSeries,
  type Observation,
  measuredSeries,
  observe,
} from '../../../src/domain/series/series.ts';
import { ESTIMATORS, budget, estimator, readings } from '../arbitrary.ts';
import { simpleContradictions, simpleOutlier, simplePeak, simpleProofs } from '../quadratic.ts';
import { fit, outOfMemory } from '../support.ts';

/** Long enough to be memoized: on and off a line, some of it out of memory. */
const longReadings = fc
  .record({
    fixed: fc.integer({ min: 1, max: 3000 }),
    perImage: fc.integer({ min: 0, max: 40 }),
    step: fc.constantFrom(1, 3, 1000),
    rows: fc.array(
      fc.record({
        factor: fc.oneof(
          { weight: 30, arbitrary: fc.constant(1) },
          { weight: 1, arbitrary: fc.constantFrom(0.5, 0.8, 1.2, 1.25, 3) },
        ),
        fits: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
      }),
      { minLength: 34, maxLength: 90 },
    ),
  })
  .map(({ fixed, perImage, step, rows }) =>
    rows.map(({ factor, fits }, i): Reading => {
      const batchSize = 1 + i * step;
      const mib = Math.ceil(factor * (fixed + perImage * batchSize));
      return fits ? fit(batchSize, mib) : outOfMemory(batchSize, mib);
    }),
  );

const anySeries = fc.oneof(readings, longReadings).map((rows) => observe(rows));

describe('binary search and memoization give what a linear search gives', () => {
  it('for proofs', () => {
    fc.assert(
      fc.property(anySeries, budget, (series, mib) => {
        const { contradicted, ...proven } = simpleProofs(series, mib);
        expect(proofs(series, mib)).toEqual(proven);
        expect(contradictedFits(series, mib, proven.provenFailure)).toEqual(contradicted);
      }),
    );
  });

  it('for contradictions', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const told = diagnostics(series).filter(({ code }) => code === 'CONTRADICTION');
        const expected = simpleContradictions(series).map((pair) => [...new Set(pair)]);
        expect(told.map(({ batchSizes }) => batchSizes)).toEqual(expected);
      }),
    );
  });

  it('for the one point that is off the line', () => {
    fc.assert(
      fc.property(anySeries, ({ points }) => {
        expect(findOutlier(points)).toEqual(simpleOutlier(points));
      }),
      { numRuns: 300 },
    );
  });

  it('for lines, in any order of estimators', () => {
    fc.assert(
      fc.property(anySeries, fc.shuffledSubarray([...ESTIMATORS]), ({ points }, order) => {
        for (const by of order) {
          const line = lineThrough(points, by);
          expect(line).toEqual(lineThrough([...points], by));
          expect(line && lineQuality(points, line)).toEqual(line && lineQuality([...points], line));
        }
      }),
    );
  });

  it('for the safe memory, which is at least that of every smaller batch', () => {
    fc.assert(
      fc.property(anySeries, estimator, fc.integer({ min: 1, max: 100_000 }), ({ points }, by, n) => {
        const line = lineThrough(points, by);
        if (line === null || line.rise <= 0) return;
        for (const confidence of ['CAUTIOUS', 'BOLD', 'CAUTIOUS'] as const) {
          const memory = safeMemory(points, line, confidence)(n);
          if (points.some(({ batchSize }) => batchSize < n)) {
            expect(memory).toBeGreaterThanOrEqual(simplePeak(points, n, 0));
          }
          expect(memory).toBe(safeMemory([...points], { ...line }, confidence)(n));
        }
      }),
    );
  });
});

/** A series that counts reads of its observations. */
function counting(observations: readonly Observation[]): { series: MeasuredSeries; reads: () => number } {
  let reads = 0;
  const counted = observations.map(({ batchSize, ...rest }) => ({
    ...rest,
    get batchSize() {
      reads += 1;
      return batchSize;
    },
  }));
  return { series: measuredSeries(counted), reads: () => reads };
}

const SHAPES: Readonly<Record<string, (n: number) => readonly Reading[]>> = {
  'on a line': (n) => Array.from({ length: n }, (_, i) => fit(i + 1, 1000 + 2 * (i + 1))),
  'with one point off': (n) =>
    Array.from({ length: n }, (_, i) => fit(i + 1, i === n >> 1 ? 90_000 : 1000 + 2 * (i + 1))),
  'of two levels a fifth off their line': (n) =>
    Array.from({ length: n }, (_, i) => fit(i + 1, i % 2 ? 10_000_000 : 6_666_800 + (i % 3))),
  falling: (n) => Array.from({ length: n }, (_, i) => fit(i + 1, 1_000_000 - 3 * i)),
  'contradicted throughout': (n) =>
    Array.from({ length: n }, (_, i) => (i % 2 ? fit(i + 1, 1000 + i) : outOfMemory(i + 1, 5000 + i))),
};

describe.each(Object.entries(SHAPES))('the work that a series takes, %s', (_, rows) => {
  const ofAnswer = (n: number): { first: number; another: number } => {
    const { series, reads } = counting(observe(rows(n)).observations);
    const ask = (mib: number): void => {
      for (const by of ESTIMATORS) {
        // No toEqual: its comparisons would be counted.
        const answer = capacityAnswer(series, mib, by, 'BALANCED');
        expect(answer.explanation).not.toBe('');
        expect(answer.diagnostics.length).toBeGreaterThanOrEqual(0);
        nextMeasurement(series, mib, by, 'BALANCED');
        safeBatchSize(series, mib, by, 'BALANCED');
      }
    };
    ask(900);
    const first = reads();
    ask(1500);
    return { first, another: reads() - first };
  };

  it('doubles with its batch sizes, for the first question and for another', () => {
    const [small, middle, large] = [ofAnswer(1000), ofAnswer(2000), ofAnswer(4000)];
    expect(large.first).toBeLessThan(2.3 * middle.first);
    expect(middle.first).toBeLessThan(2.3 * small.first);
    expect(large.another).toBeLessThan(2.3 * middle.another);
    expect(middle.another).toBeLessThan(2.3 * small.another);
  });

  it('is less for another question than for the first', () => {
    const { first, another } = ofAnswer(4000);
    expect(another).toBeLessThan(first);
  });
});
