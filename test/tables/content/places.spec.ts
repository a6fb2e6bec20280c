import { describe, expect, it } from 'vitest';
import { Places } from '../../../src/tables/content/places.ts';

const NEVER = new AbortController().signal;

/** Asks for places in a row. @returns in which order they were given. */
function queue(places: Places, names: readonly string[], given: string[]) {
  return names.map((name) =>
    places.take(name.slice(0, 1), NEVER).then((free) => {
      given.push(name);
      return free;
    }),
  );
}

describe('places', () => {
  it('go to as many as there are, then to who waited longest', async () => {
    const places = new Places(2);
    const given: string[] = [];
    const [a, b, c, d] = queue(places, ['a', 'b', 'c', 'd'], given);
    const [freeA] = await Promise.all([a, b]);
    expect(given).toEqual(['a', 'b']);
    freeA?.();
    freeA?.();
    (await c)?.();
    await d;
    expect(given).toEqual(['a', 'b', 'c', 'd']);
  });

  it('go to another before the third of the same', async () => {
    const places = new Places(2);
    const given: string[] = [];
    const waiting = queue(places, ['a1', 'a2', 'a3', 'a4', 'b1'], given);
    (await waiting[0])?.();
    await waiting[4];
    expect(given).toEqual(['a1', 'a2', 'b1']);
  });

  it('are not waited for by who left, nor lost by it', async () => {
    const places = new Places(1);
    const free = await places.take('a', NEVER);
    const leaving = new AbortController();
    const left = places.take('b', leaving.signal);
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    await expect(places.take('b', leaving.signal)).rejects.toThrow('left');
    free();
    (await places.take('c', NEVER))();
    (await places.take('d', NEVER))();
  });
});
