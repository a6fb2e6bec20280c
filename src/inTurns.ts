import { nextTurn } from './nextTurn.ts';

/** Items that are visited at once: a few milliseconds. */
const TURN = 2_000;

/** Visits the items of a list in their order, however many, and lets the event loop go on in between. */
export async function inTurns<T>(
  items: readonly T[],
  visit: (item: T, place: number) => void,
): Promise<void> {
  for (const [place, item] of items.entries()) {
    visit(item, place);
    if (place % TURN === TURN - 1) await nextTurn();
  }
}
