import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, largestWithin, memoryAt } from '../../../src/domain/line/line.ts';
import { MAX_BATCH_SIZE } from '../../../src/domain/series/reading.ts';

/** By stepping from one batch size to the next. */
function stepped(line: Line, budgetMiB: number, from: number): number {
  let n = from;
  while (n > 0 && memoryAt(line, n) > budgetMiB) n -= 1;
  while (n < MAX_BATCH_SIZE && memoryAt(line, n + 1) <= budgetMiB) n += 1;
  return n;
}

const line = fc.record({
  batchSize: fc.integer({ min: 1, max: 2000 }),
  memoryMiB: fc.integer({ min: 1, max: 100_000 }),
  rise: fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(0.5, 1e-6, 1e-12)),
  run: fc.integer({ min: 1, max: 2000 }),
});

describe('the largest batch size within a budget', () => {
  it('is the one that stepping finds', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0, max: 200_000, noNaN: true }), (one, mib) => {
        const found = largestWithin(one, mib);
        expect(stepped(one, mib, found)).toBe(found);
      }),
    );
  });

  it('is found in a few steps where the line hardly rises, and rounding makes it level', () => {
    let reads = 0;
    const level: Line = {
      batchSize: 8,
      memoryMiB: 1000,
      run: 3,
      get rise() {
        reads += 1;
        return 1e-21;
      },
    };
    expect(largestWithin(level, 1000)).toBe(MAX_BATCH_SIZE);
    expect(reads).toBeLessThan(50);
  });
});
