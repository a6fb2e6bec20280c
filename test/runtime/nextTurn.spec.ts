import { expect, it } from 'vitest';
import { nextTurn } from '../../src/runtime/nextTurn.ts';

it('gives each waiter a turn of the event loop of its own', async () => {
  let turn = 0;
  let isDone = false;
  const count = (): void => {
    turn += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  const turns = await Promise.all(Array.from({ length: 20 }, () => nextTurn().then(() => turn)));
  isDone = true;
  expect(new Set(turns).size).toBe(20);
  expect(turns).toEqual(turns.toSorted((a, b) => a - b));
});
