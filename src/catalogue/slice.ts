import { type PageRequest, type Slice, sliceOf } from '../store/pageRequest.ts';
import { type Ordering, type Placed, comparePlaced, compareWithKey } from './ordering.ts';

/**
 * The page of a list that is kept in memory, in an order. Looks at each item once and sorts no more than the page:
 * nothing is kept for an order, and any may be asked for.
 */
export function slice<T>(items: readonly T[], ordering: Ordering<T>, request: PageRequest): Slice<T> {
  const { after, before, backward, size } = request;
  const sign = backward ? -1 : 1;
  /** The first so far in reading order, at most one more than the page. */
  const found: Placed<T>[] = [];
  for (const item of items) {
    const placed = { item, value: ordering.value?.(item) ?? null };
    if (after !== null && compareWithKey(ordering, placed, after) <= 0) continue;
    if (before !== null && compareWithKey(ordering, placed, before) >= 0) continue;
    const last = found.at(-1);
    if (found.length > size && last && sign * comparePlaced(ordering, placed, last) > 0) continue;
    found.splice(
      placeIn(found, (other) => sign * comparePlaced(ordering, other, placed) < 0),
      0,
      placed,
    );
    if (found.length > size + 1) found.pop();
  }
  return sliceOf(
    found.map(({ item }) => item),
    request,
  );
}

/** The page of a list that is in ascending order of its unique part already: found without looking at the rest. */
export function sliceOfSorted<T>(items: readonly T[], ordering: Ordering<T>, request: PageRequest): Slice<T> {
  const { after, before, backward, size } = request;
  const against = (item: T, key: NonNullable<typeof after>): number =>
    compareWithKey(ordering, { item, value: null }, key);
  const start = after === null ? 0 : placeIn(items, (item) => against(item, after) <= 0);
  const end = before === null ? items.length : placeIn(items, (item) => against(item, before) < 0);
  const found = backward
    ? items.slice(Math.max(start, end - size - 1), Math.max(start, end)).reverse()
    : items.slice(start, Math.min(start + size + 1, end));
  return sliceOf(found, request);
}

/** How many items stand before a place in a sorted list. */
function placeIn<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
