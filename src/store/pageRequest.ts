/** What an item is ordered by, the most significant first, ending with what is unique. */
export type Key = readonly (string | number | null)[];

/** Which part of an ordered list is asked for: those after and before the keys, from one end of them. */
export interface PageRequest {
  readonly size: number;
  /** Taken from the end; the answer is in the order of the list all the same. */
  readonly backward: boolean;
  readonly after: Key | null;
  readonly before: Key | null;
}

/** The part of the list that was asked for. */
export interface Slice<T> {
  readonly items: readonly T[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/**
 * Cuts what was read to the page.
 * @param found up to `size + 1` items within the bounds, in reading order (from the end where `backward`).
 */
export function sliceOf<T>(found: readonly T[], { size, backward, after, before }: PageRequest): Slice<T> {
  const more = found.length > size;
  const items = found.slice(0, size);
  return backward
    ? { items: items.reverse(), hasNext: before !== null, hasPrevious: more }
    : { items, hasNext: more, hasPrevious: after !== null };
}
