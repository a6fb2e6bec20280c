import { describe, expect, it } from 'vitest';
import { difference } from '../../bench/src/questions/difference.ts';

describe('difference', () => {
  it('is null for equal answers', () => {
    const answer = { model: { name: 'a', gb22: null, nodes: [{ memoryMiB: 1000 }] } };
    expect(difference(answer, structuredClone(answer))).toBeNull();
  });

  it('ignores the last bits of numbers, and cursors', () => {
    expect(difference({ slope: 0.1 + 0.2, endCursor: 'x' }, { slope: 0.3, endCursor: 'y' })).toBeNull();
  });

  it.each([
    [{ gb22: 65 }, { gb22: 64 }, '.gb22: 65 expected, 64 answered'],
    [{ gb22: null }, { gb22: 0 }, '.gb22: null expected, 0 answered'],
    [{ userErrors: [] }, {}, '.userErrors: [] expected, undefined answered'],
    [{ nodes: [1] }, { nodes: [1, 2] }, '.nodes.1: undefined expected, 2 answered'],
  ])('names the path where %j and %j differ', (expected, got, message) => {
    expect(difference(expected, got)).toBe(message);
  });
});
