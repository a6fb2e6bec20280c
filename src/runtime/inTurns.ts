import { nextTurn } from './nextTurn.ts';

/** Items that are visited between two looks at the clock, and how long a turn may take. */
const BATCH = 50;
const TURN_MS = 5;

/** Visits the items of a list in their order, however many, and lets the event loop go on in between. */
export async function inTurns<T>(
  items: readonly T[],
  visit: (item: T, place: number) => void,
): Promise<void> {
  let began = performance.now();
  for (const [place, item] of items.entries()) {
    visit(item, place);
    if (place % BATCH === BATCH - 1 && performance.now() - began > TURN_MS) {
      await nextTurn();
      began = performance.now();
    }
  }
}
