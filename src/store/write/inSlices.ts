import { setImmediate } from 'node:timers/promises';

/** A statement over this many rows takes a few milliseconds. */
const SLICE = 200;

/** Works on a list in slices, in their order, and lets the event loop go on between them. */
export async function inSlices<T>(
  items: readonly T[],
  work: (slice: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += SLICE) {
    await work(items.slice(from, from + SLICE));
    await setImmediate();
  }
}
