import { setImmediate } from 'node:timers/promises';

let last: Promise<void> = Promise.resolve();

/**
 * Resolves in a turn of the event loop of its own. Work that goes on in slices waits for it between two of them: however
 * many requests do such work at once, one slice is done in a turn, and all others are served in between.
 */
export function nextTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}
