import { nextTurn } from '../../../runtime/nextTurn.ts';

/** Rows of a slice: a statement over them takes a few milliseconds. */
const SLICE = 200;

/**
 * Works on a list in slices, in order, and lets the event loop go on between them.
 * @param weigh how many rows an item counts as. A slice exceeds 200 only where a single item does.
 */
export async function inSlices<T>(
  items: readonly T[],
  work: (slice: readonly T[]) => Promise<void>,
  weigh: (item: T) => number = () => 1,
): Promise<void> {
  let slice: T[] = [];
  let weight = 0;
  for (const item of items) {
    const more = weigh(item);
    if (slice.length > 0 && weight + more > SLICE) {
      await work(slice);
      await nextTurn();
      slice = [];
      weight = 0;
    }
    slice.push(item);
    weight += more;
  }
  if (slice.length > 0) await work(slice);
}
