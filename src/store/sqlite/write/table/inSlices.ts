import { nextTurn } from '../../../../runtime/nextTurn.ts';

/** A statement over this many rows takes a few milliseconds. */
const SLICE = 200;

/**
 * Works on a list in slices, in their order, and lets the event loop go on between them.
 * @param weigh how many rows an item stands for. A slice has more than 200 only where a single item has.
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
