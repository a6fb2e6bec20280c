import { describe, expect, it } from 'vitest';
import { Slots } from '../../../src/tables/thread/slots.ts';

const NEVER = new AbortController().signal;

/** Asks for slots one after another. `given` gets the names in the order in which the slots were given. */
function queue(slots: Slots, names: readonly string[], given: string[]) {
  return names.map((name) =>
    slots.take(name.slice(0, 1), NEVER).then((free) => {
      given.push(name);
      return free;
    }),
  );
}

describe('slots', () => {
  it('go to as many as there are, then to the longest wait', async () => {
    const slots = new Slots(2);
    const given: string[] = [];
    const [a, b, c, d] = queue(slots, ['a', 'b', 'c', 'd'], given);
    const [freeA] = await Promise.all([a, b]);
    expect(given).toEqual(['a', 'b']);
    freeA?.();
    freeA?.();
    (await c)?.();
    await d;
    expect(given).toEqual(['a', 'b', 'c', 'd']);
  });

  it('go to another key before a third of the same', async () => {
    const slots = new Slots(2);
    const given: string[] = [];
    const waiting = queue(slots, ['a1', 'a2', 'a3', 'a4', 'b1'], given);
    (await waiting[0])?.();
    await waiting[4];
    expect(given).toEqual(['a1', 'a2', 'b1']);
  });

  it('are not lost by an aborted wait', async () => {
    const slots = new Slots(1);
    const free = await slots.take('a', NEVER);
    const leaving = new AbortController();
    const left = slots.take('b', leaving.signal);
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    await expect(slots.take('b', leaving.signal)).rejects.toThrow('left');
    free();
    (await slots.take('c', NEVER))();
    (await slots.take('d', NEVER))();
  });
});
