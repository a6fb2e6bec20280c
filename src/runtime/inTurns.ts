import { nextTurn } from './nextTurn.ts';

/** Items between two readings of the clock, and the longest turn. */
const BATCH = 50;
const TURN_MS = 5;

/** Visits the items of a list in order, without blocking the event loop. */
export async function inTurns<T>(
  items: readonly T[],
  visit: (item: T, index: number) => void,
): Promise<void> {
  let began = performance.now();
  for (const [index, item] of items.entries()) {
    visit(item, index);
    if (index % BATCH === BATCH - 1 && performance.now() - began > TURN_MS) {
      await nextTurn();
      began = performance.now();
    }
  }
}
