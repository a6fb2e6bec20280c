import { describe, expect, it } from 'vitest';
import { explanation } from '../../../src/domain/explanation/explanation.ts';
import type { Reading } from '../../../src/domain/series/reading.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { fit, outOfMemory } from '../support.ts';

const model = [fit(1, 1225), fit(2, 1541), fit(4, 2175)];
const told = (rows: readonly Reading[], mib: number): string =>
  explanation(observe(rows), mib, 'ENDPOINTS', 'BALANCED');

describe('the explanation of an answer', () => {
  it.each<[string, readonly Reading[], number, string]>([
    [
      'extrapolated far',
      model,
      22_000,
      '22,000 MiB − 908 MiB fixed, at 316.7 MiB per image: 66. Measured up to 4, so this extrapolates 16.5-fold, beyond what was calibrated; safe: 51.',
    ],
    [
      'extrapolated',
      model,
      5000,
      '5,000 MiB − 908 MiB fixed, at 316.7 MiB per image: 12. Measured up to 4, so this extrapolates 3-fold; safe: 10.',
    ],
    [
      'extrapolated to a proven failure',
      [...model, outOfMemory(10, 8000)],
      5000,
      '5,000 MiB − 908 MiB fixed, at 316.7 MiB per image: 12, but 10 is proven not to fit. Measured up to 4, so this extrapolates 2.3-fold; safe: 9.',
    ],
    [
      'extrapolated downwards',
      [fit(8, 1800), fit(16, 2600)],
      1500,
      '1,500 MiB − 1,000 MiB fixed, at 100 MiB per image: 5. Measured from 8 up only, so this extrapolates 1.6-fold downwards, which was never calibrated; safe: 4.',
    ],
    [
      'interpolated',
      [fit(8, 1800), fit(16, 2600), fit(64, 7400)],
      5000,
      '5,000 MiB − 1,000 MiB fixed, at 100 MiB per image: 40. That lies between the measurements at 16 and 64; safe: 39.',
    ],
    [
      'measured, with more by the line',
      model,
      2500,
      'Batch size 4 was measured at 2,175 MiB, within 2,500 MiB. The line goes on to 5, but that is not safe.',
    ],
    [
      'measured, and nothing more known',
      [fit(8, 1800)],
      2000,
      'Batch size 8 was measured at 1,800 MiB, within 2,000 MiB. No other was, so nothing says whether more would fit.',
    ],
    [
      'measured, and the next one over it by the line',
      [fit(8, 1800), fit(16, 2600)],
      2650,
      'Batch size 16 was measured at 2,600 MiB, within 2,650 MiB. By the line, 17 would take 2,700 MiB, which is over it.',
    ],
    [
      'measured, without growth',
      [fit(8, 1800), fit(16, 1800)],
      2000,
      'Batch size 16 was measured at 1,800 MiB, within 2,000 MiB. Memory does not grow with the batch in these measurements, so nothing says what more would take.',
    ],
    [
      'measured, and contradicted above',
      [fit(8, 1800), fit(16, 3000), fit(24, 2400), fit(32, 2500)],
      2600,
      '2,600 MiB − 1,567 MiB fixed, at 29.2 MiB per image: 35, but 16 is proven not to fit. That lies between the measurements at 8 and 16; safe: 10. Batch sizes 24 and 32 fitted as well, but 16 did not, so they do not count.',
    ],
    [
      'contradicted by another run of the same batch size',
      [fit(8, 1800), fit(16, 2600), outOfMemory(16, 4096)],
      3000,
      '3,000 MiB − 1,000 MiB fixed, at 100 MiB per image: 20, but 16 is proven not to fit. That lies between the measurements at 8 and 16; safe: 15. Batch size 16 fitted as well, but another run of it did not, so it does not count.',
    ],
    [
      'measured on both sides',
      [...model, outOfMemory(5, 2400)],
      2400,
      'Batch size 4 was measured at 2,175 MiB, within 2,400 MiB, and 5 is proven not to fit.',
    ],
    [
      'nothing fits, measured',
      model,
      1000,
      'Not even one image fits: it was measured at 1,225 MiB, and the budget is 1,000 MiB.',
    ],
    [
      'nothing fits, out of memory',
      [outOfMemory(1, 4096)],
      4000,
      'Not even one image fits: it ran out of memory under 4,096 MiB.',
    ],
    [
      'nothing fits, by the line',
      [fit(8, 1800), fit(16, 2600)],
      1050,
      'Not even one image fits: by the line it takes 1,100 MiB, and the budget is 1,050 MiB.',
    ],
    ['nothing measured', [], 4000, 'What fits into 4,000 MiB is not known: no memory has been measured.'],
    [
      'nothing measured but a run out of memory',
      [outOfMemory(64, 8192)],
      4000,
      'What fits into 4,000 MiB is not known, only that 64 does not: no memory has been measured.',
    ],
    [
      'one measured, over the budget',
      [fit(8, 1800)],
      1500,
      'What fits into 1,500 MiB is not known: the only one measured, batch size 8, takes 1,800 MiB, and a line needs two.',
    ],
    [
      'no growth, over the budget',
      [fit(8, 1800), fit(16, 1700)],
      1500,
      'What fits into 1,500 MiB is not known: memory does not grow with the batch in these measurements, and all of them are above it.',
    ],
  ])('%s', (_, rows, mib, sentence) => {
    expect(told(rows, mib)).toBe(sentence);
  });
});
