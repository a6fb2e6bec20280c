import type { Key } from '../store/pageRequest.ts';

/** A total order: keys of one length whose last part is unique. */
export interface Ordering<T> {
  readonly keyOf: (item: T) => Key;
  /** Turns the first part of the key around; null comes last either way. */
  readonly descending: boolean;
}

/** Negative where a comes before b. */
export function compareKeys(a: Key, b: Key, descending: boolean): number {
  for (const [i, left] of a.entries()) {
    const order = compareParts(left, b[i] ?? null, descending && i === 0);
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(a: Key[number], b: Key[number], descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b === descending ? 1 : -1;
}
