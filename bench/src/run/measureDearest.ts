import { OURS } from '../candidates/ours.ts';
import { ownData } from '../dataset/ownData.ts';
import type { Size } from '../dataset/sizes.ts';
import { ask } from '../measure/ask.ts';
import { startServer } from '../measure/startServer.ts';
import { DEAREST } from '../questions/dearest.ts';
import { type DearestCost, median } from './results.ts';

/** Before they are measured, so that they are compiled. */
const WARMING = 5;
const ROUNDS = 15;

/** What the dearest operations that are accepted take, of ours alone. */
export async function measureDearest(size: Size): Promise<DearestCost[]> {
  const data = await ownData(OURS, size);
  const server = await startServer(OURS, data.address, data);
  try {
    const costs: DearestCost[] = [];
    for (const { what, request } of DEAREST) {
      let cost = NaN;
      for (let i = 0; i < WARMING; i += 1) {
        const { status, body } = await ask(server.port, request);
        cost = Number(/"cost":(\d+)\}\}\s*$/.exec(body)?.[1]);
        if (status !== 200 || Number.isNaN(cost))
          throw new Error(`${what} was answered by ${status}: ${body.slice(0, 300)}`);
      }
      const turns: number[] = [];
      const rounds: number[] = [];
      for (let i = 0; i < ROUNDS; i += 1) {
        await longestTurn(server.port);
        const before = server.cpu();
        await ask(server.port, request);
        rounds.push((server.cpu() - before) / 1000);
        turns.push(await longestTurn(server.port));
      }
      const cpuMs = rounds.reduce((sum, ms) => sum + ms, 0) / ROUNDS;
      costs.push({ size, what, cost, cpuMs, longestTurnMs: median(turns) });
    }
    return costs;
  } finally {
    await server.stop();
    await data.remove();
  }
}

/** The longest that the event loop was held since the last time, in ms; without the 10 ms of the timer that tells. */
async function longestTurn(port: number): Promise<number> {
  const { body } = await ask(port, { method: 'GET', path: '/metrics', headers: {}, body: '' });
  return 1000 * Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(body)?.[1]) - 10;
}
