import { type PageRequest, type Slice, sliceOf } from '../../store/pageRequest.ts';
import { type Ordering, type Placed, comparePlaced, compareValues, compareWithKey } from './ordering.ts';

/**
 * The page of a list that is kept in memory, in an order. Looks at each item once and sorts no more than the page:
 * nothing is kept for an order, and any may be asked for.
 * @param keeps whether an item is part of the list; all are unless given.
 */
export function slice<T>(
  items: readonly T[],
  ordering: Ordering<T>,
  request: PageRequest,
  keeps?: (item: T, place: number) => boolean,
): Slice<T> {
  const { after, before, backward, size } = request;
  const sign = backward ? -1 : 1;
  const valueOf = ordering.value ?? ((): null => null);
  /** The first so far in reading order, at most one more than the page. */
  const found: Placed<T>[] = [];
  let last: Placed<T> | undefined;
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place];
    if (item === undefined) continue;
    // Most items end here where the page is full: what is asked of each of them counts.
    const full = last && found.length > size ? last : undefined;
    if (full && sign * compareValues(ordering, valueOf(item, place), full.value) > 0) continue;
    if (keeps && !keeps(item, place)) continue;
    const placed = { item, value: valueOf(item, place) };
    if (after !== null && compareWithKey(ordering, placed, after) <= 0) continue;
    if (before !== null && compareWithKey(ordering, placed, before) >= 0) continue;
    if (full && sign * comparePlaced(ordering, placed, full) > 0) continue;
    found.splice(
      placeIn(found, (other) => sign * comparePlaced(ordering, other, placed) < 0),
      0,
      placed,
    );
    if (found.length > size + 1) found.pop();
    last = found.at(-1);
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
