import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Admission } from '../../../src/http/bounds/admission.ts';

/** Enters a request that holds the event loop for a while; what became of it is added to `done`. */
function enter(admission: Admission, done: string[], name: string, holdsMs = 0): void {
  admission.enter(
    () => {
      done.push(name);
      const end = performance.now() + holdsMs;
      while (performance.now() < end);
    },
    () => done.push(`${name} refused`),
  );
}

describe('admission', () => {
  it('begins a request at once, and those beside it in the next turn, in their order', async () => {
    const admission = new Admission(1000);
    const done: string[] = [];
    for (const name of ['a', 'b', 'c']) enter(admission, done, name);
    expect(done).toEqual(['a']);
    await turn();
    expect(done).toEqual(['a', 'b', 'c']);
    await turn();
    enter(admission, done, 'd');
    expect(done).toEqual(['a', 'b', 'c', 'd']);
  });

  it('begins so few in a turn that what comes in is seen in time', async () => {
    const admission = new Admission(1000);
    const done: string[] = [];
    for (let i = 0; i < 40; i += 1) enter(admission, done, String(i));
    await turn();
    expect(done).toHaveLength(1 + 16);
    for (let i = 0; i < 2; i += 1) await turn();
    expect(done).toEqual(Array.from({ length: 40 }, (_, i) => String(i)));
  });

  it('refuses what has waited too long once there has been somebody waiting for a second', async () => {
    const admission = new Admission(100);
    const done: string[] = [];
    enter(admission, done, 'first');
    enter(admission, done, 'burst', 300);
    enter(admission, done, 'waits 300 ms', 800);
    enter(admission, done, 'waits a second');
    await turn();
    await turn();
    enter(admission, done, 'next');
    for (let i = 0; i < 2; i += 1) await turn();
    expect(done).toEqual(['first', 'burst', 'waits 300 ms', 'waits a second refused', 'next']);
  });

  it('takes turns with new connections, so that neither has to wait for the other to end', async () => {
    const admission = new Admission(60_000);
    const done: string[] = [];
    let waited = 0;
    for (let i = 0; done.length <= 10; i += 1) {
      admission.connected();
      for (let k = 0; k < 2; k += 1) enter(admission, done, `${i}.${k}`, 1);
      const before = done.length;
      await turn();
      if (done.length === before) waited += 1;
      else expect(done).toHaveLength(before + 1);
    }
    expect(waited).toBeGreaterThan(done.length);
  });
});
