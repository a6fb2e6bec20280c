import { describe, expect, it } from 'vitest';
import { diagnostics } from '../../../src/domain/explanation/diagnostics.ts';
import { farExtrapolation } from '../../../src/domain/explanation/limitations.ts';
import type { Reading } from '../../../src/domain/series/reading.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { fit, outOfMemory } from '../support.ts';

const told = (...rows: Reading[]): unknown =>
  diagnostics(observe(rows)).flatMap(({ code, batchSizes, message }) =>
    batchSizes.length === 0 ? [[code, message]] : [],
  );

describe('the limitations of a series', () => {
  it('are none where three points lie on a line, nor for two', () => {
    expect(told(fit(1, 1225), fit(2, 1541), fit(4, 2175))).toEqual([]);
    expect(told(fit(1, 1225), fit(4, 2175))).toEqual([]);
  });

  it('tell of too few points', () => {
    expect(told(outOfMemory(64, 8000))).toEqual([
      ['TOO_FEW_POINTS', 'No memory has been measured, and a line needs two batch sizes.'],
    ]);
    expect(told(fit(8, 1800))).toEqual([
      [
        'TOO_FEW_POINTS',
        'Only batch size 8 was measured: a line needs a second one, and three to be judged by.',
      ],
    ]);
  });

  it('tell of a line that does not hold, with the figure', () => {
    // The line adds 50 an image, so 2,200 at 16: off by 100 of 50 x 32.
    expect(told(fit(8, 1800), fit(16, 2300), fit(32, 3000))).toEqual([
      [
        'LINE_DOES_NOT_HOLD',
        'The measurements are off the line by up to 6.3 % of what the largest batch adds; above 4 % a line is not to be relied on.',
      ],
    ]);
    expect(told(fit(8, 1800), fit(16, 1800))).toEqual([
      [
        'LINE_DOES_NOT_HOLD',
        'Memory is the same from batch size 8 to 16, so no line tells what more would take.',
      ],
    ]);
  });

  it('tell of slopes that grow by more than a fifth', () => {
    expect(told(fit(8, 1800), fit(16, 2600), fit(32, 4520))).toEqual([]);
    expect(told(fit(8, 1800), fit(16, 2600), fit(24, 3561))).toEqual([
      [
        'GROWING_SLOPE',
        'An image takes 100 MiB at the small batch sizes and 120.1 MiB at the large ones: a straight line promises too much beyond them.',
      ],
    ]);
  });
});

describe('farExtrapolation', () => {
  const series = observe([fit(1, 1225), fit(2, 1541), fit(4, 2175)]);

  it('speaks up beyond 8 times the largest batch size measured', () => {
    expect(farExtrapolation(series, 32)).toEqual([]);
    expect(farExtrapolation(series, 66)).toEqual([
      {
        code: 'FAR_EXTRAPOLATION',
        batchSizes: [],
        message:
          'Nothing above 4 images was measured, and 66 is a 16.5-fold extrapolation: the error of such answers is known up to 8-fold only.',
      },
    ]);
  });

  it('says nothing of small batch sizes, or of no answer', () => {
    expect(farExtrapolation(observe([fit(16, 1225), fit(32, 1541)]), 1)).toEqual([]);
    expect(farExtrapolation(series, null)).toEqual([]);
    expect(farExtrapolation(observe([]), 8)).toEqual([]);
  });
});
