import { setTimeout as wait } from 'node:timers/promises';
import type { Connections } from './connections.ts';
import type { Ending } from './request.ts';

/** Answers per second for clients that each wait for an answer before the next request. */
export async function capacity(connections: Connections, clients: number, seconds: number): Promise<number> {
  const began = performance.now();
  const end = began + seconds * 1000;
  let answers = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      if ((await connections.send()).outcome === 200) answers += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  return answers / ((performance.now() - began) / 1000);
}

/** Sends `rate` requests per second, without waiting for answers. @returns how each ended. */
export async function offer(connections: Connections, rate: number, seconds: number): Promise<Ending[]> {
  const began = performance.now();
  const all = Math.round(rate * seconds);
  const sent: Promise<Ending>[] = [];
  while (sent.length < all) {
    const elapsed = (performance.now() - began) / 1000;
    while (sent.length < Math.min(all, elapsed * rate)) {
      sent.push(connections.send(began + (sent.length / rate) * 1000));
    }
    await wait(2);
  }
  return Promise.all(sent);
}
