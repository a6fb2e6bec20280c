import type { Key } from '../../store/pageRequest.ts';

type Value = string | number | null;

/** A total order over items: by a value where there is one, and by what is unique between equals. */
export interface Ordering<T> {
  /**
   * Null where the unique part alone orders. A value of null comes last either way.
   * @param index of the item in the list that is being ordered, where it stands in one.
   */
  readonly value: ((item: T, index?: number) => Value) | null;
  readonly unique: (item: T) => string | number;
  /** Turns the first part of the order around. */
  readonly descending: boolean;
}

/** What a cursor holds of an item. */
export function keyOf<T>({ value, unique }: Ordering<T>, item: T): Key {
  return value === null ? [unique(item)] : [value(item), unique(item)];
}

/** An item with its value, which is worked out once. */
export interface Placed<T> {
  readonly item: T;
  readonly value: Value;
}

/** Compares two items. Negative where a comes before b. */
export function comparePlaced<T>(ordering: Ordering<T>, a: Placed<T>, b: Placed<T>): number {
  const { value, unique, descending } = ordering;
  if (value === null) return compare(unique(a.item), unique(b.item), descending);
  return compare(a.value, b.value, descending) || compare(unique(a.item), unique(b.item), false);
}

/** Compares the values of two items alone: 0 where the unique part decides. */
export function compareValues<T>({ value, descending }: Ordering<T>, a: Value, b: Value): number {
  return value === null ? 0 : compare(a, b, descending);
}

/** Compares an item with a key that `keyOf` gave. Negative where the item comes before it. */
export function compareWithKey<T>(ordering: Ordering<T>, { item, value }: Placed<T>, key: Key): number {
  const { unique, descending } = ordering;
  const [first = null, second = null] = key;
  if (ordering.value === null) return compare(unique(item), first, descending);
  return compare(value, first, descending) || compare(unique(item), second, false);
}

function compare(a: Value, b: Value, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b === descending ? 1 : -1;
}
