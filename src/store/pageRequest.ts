/** The values that an item is ordered by, the most significant first; together unique. */
export type Key = readonly (string | number | null)[];

/** A part of an ordered list: the items between two keys, from one end. */
export interface PageRequest {
  readonly size: number;
  /** Whether the items are taken from the end. They are in the order of the list all the same. */
  readonly backward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

/** A page of a list. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/**
 * Cuts the items that were read to the page.
 * @param found up to `size + 1` items within the bounds, in reading order (from the end where `backward`).
 */
export function sliceOf<T>(found: readonly T[], { size, backward, after, before }: PageRequest): Slice<T> {
  const more = found.length > size;
  const items = found.slice(0, size);
  return backward
    ? { items: items.reverse(), hasNext: before !== null, hasPrevious: more }
    : { items, hasNext: more, hasPrevious: after !== null };
}
