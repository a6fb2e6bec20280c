import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnostics } from '../../../src/domain/explanation/diagnostics.ts';
import type { Reading } from '../../../src/domain/series/reading.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { readings } from '../arbitrary.ts';
import { fit, outOfMemory } from '../support.ts';

/** The remarks on readings; those on the series as a whole are in limitations.spec.ts. */
const told = (...rows: Reading[]): string[] =>
  diagnostics(observe(rows)).flatMap(({ batchSizes, message }) => (batchSizes.length > 0 ? [message] : []));

describe('diagnostics', () => {
  it('say nothing of a series as it should be', () => {
    expect(told(fit(1, 1225), fit(2, 1541), fit(4, 2175), outOfMemory(64, 16_000))).toEqual([]);
  });

  it('tell that a larger batch fitted where a smaller one ran out of memory', () => {
    expect(told(fit(8, 2400), outOfMemory(4, 3000))).toEqual([
      'Batch size 4 ran out of memory under 3,000 MiB, yet 8 fitted into 2,400 MiB.',
    ]);
    expect(told(fit(8, 3001), outOfMemory(4, 3000))).toEqual([]);
  });

  it('tell that memory falls as the batch grows', () => {
    expect(told(fit(1, 1200), fit(2, 1100))).toEqual([
      'Memory falls from 1,200 MiB at batch size 1 to 1,100 MiB at 2: a run may have failed, or its peak was missed.',
    ]);
  });

  it('name the one point that is off the line of the others', () => {
    expect(told(fit(1, 1225), fit(2, 1541), fit(4, 2175), fit(8, 12_000))).toEqual([
      'Batch size 8 took 12,000 MiB, 249 % off the 3,442 MiB of the line through the others.',
    ]);
    expect(told(fit(1, 1225), fit(2, 1541), fit(4, 9000), fit(8, 3442))).toContain(
      'Batch size 4 took 9,000 MiB, 314 % off the 2,175 MiB of the line through the others.',
    );
  });

  it('do not claim to know which of three points is wrong', () => {
    const [only] = diagnostics(observe([fit(1, 1225), fit(4, 2175), fit(8, 12_000)]));
    expect(only).toMatchObject({ code: 'OFF_THE_LINE', batchSizes: [1, 4, 8] });
    expect(only?.message).toMatch(/another one may be wrong as well\.$/);
  });

  it('do not change when all memory is scaled, nor depend on the order of the readings', () => {
    fc.assert(
      fc.property(readings, fc.constantFrom(2, 4, 8), (rows, factor) => {
        const scaled = rows.map((row) => ({
          ...row,
          memoryMiB: row.memoryMiB && row.memoryMiB * factor,
          limitMiB: row.limitMiB && row.limitMiB * factor,
        }));
        const codes = (some: readonly Reading[]): unknown[] =>
          diagnostics(observe(some)).map(({ code, batchSizes }) => [code, batchSizes]);
        expect(codes(scaled)).toEqual(codes(rows));
        expect(codes(rows.toReversed())).toEqual(codes(rows));
      }),
    );
  });
});
