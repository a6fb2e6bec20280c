import { describe, expect, it } from 'vitest';
import { difference } from '../../bench/src/questions/difference.ts';

describe('difference', () => {
  it('finds none between answers that say the same', () => {
    const answer = { model: { name: 'a', gb22: null, nodes: [{ memoryMiB: 1000 }] } };
    expect(difference(answer, structuredClone(answer))).toBeNull();
  });

  it('lets numbers differ in their last bits, and cursors altogether', () => {
    expect(difference({ slope: 0.1 + 0.2, endCursor: 'x' }, { slope: 0.3, endCursor: 'y' })).toBeNull();
  });

  it.each([
    [{ gb22: 65 }, { gb22: 64 }, '.gb22: 65 expected, 64 answered'],
    [{ gb22: null }, { gb22: 0 }, '.gb22: null expected, 0 answered'],
    [{ userErrors: [] }, {}, '.userErrors: [] expected, undefined answered'],
    [{ nodes: [1] }, { nodes: [1, 2] }, '.nodes.1: undefined expected, 2 answered'],
  ])('says where %j is not %j', (expected, got, told) => {
    expect(difference(expected, got)).toBe(told);
  });
});
