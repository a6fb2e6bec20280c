import { lowerBound } from '../../domain/line/lowerBound.ts';
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
  keeps?: (item: T, index: number) => boolean,
): Slice<T> {
  const { after, before, backward, size } = request;
  const sign = backward ? -1 : 1;
  const valueOf = ordering.value ?? ((): null => null);
  /** The first so far in reading order, at most one more than the page. */
  const found: Placed<T>[] = [];
  let last: Placed<T> | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    // Most items end here where the page is full: what is asked of each of them counts.
    const full = last && found.length > size ? last : undefined;
    if (full && sign * compareValues(ordering, valueOf(item, index), full.value) > 0) continue;
    if (keeps && !keeps(item, index)) continue;
    const candidate = { item, value: valueOf(item, index) };
    if (after !== null && compareWithKey(ordering, candidate, after) <= 0) continue;
    if (before !== null && compareWithKey(ordering, candidate, before) >= 0) continue;
    if (full && sign * comparePlaced(ordering, candidate, full) > 0) continue;
    found.splice(
      countWhile(found, (other) => sign * comparePlaced(ordering, other, candidate) < 0),
      0,
      candidate,
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
  const start = after === null ? 0 : countWhile(items, (item) => against(item, after) <= 0);
  const end = before === null ? items.length : countWhile(items, (item) => against(item, before) < 0);
  const found = backward
    ? items.slice(Math.max(start, end - size - 1), Math.max(start, end)).reverse()
    : items.slice(start, Math.min(start + size + 1, end));
  return sliceOf(found, request);
}

/** How many items at the start of a sorted list pass a test. */
function countWhile<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  return lowerBound(items.length, (index) => {
    const item = items[index];
    return item === undefined || !isBefore(item);
  });
}
