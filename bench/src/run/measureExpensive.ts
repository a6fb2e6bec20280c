import { OURS } from '../candidates/ours.ts';
import type { Size } from '../dataset/sizes.ts';
import { ask } from '../measure/httpClient.ts';
import { startServer } from '../measure/startServer.ts';
import { EXPENSIVE } from '../questions/expensive.ts';
import { type Results, median } from './results.ts';

const WARM_UPS = 5;
const ROUNDS = 15;

/** The most expensive operations that batchfit accepts. */
export async function measureExpensive(size: Size): Promise<Results['expensive']> {
  const server = await startServer(OURS, size);
  try {
    const costs: Results['expensive'] = [];
    for (const { what, request } of EXPENSIVE) {
      let cost = NaN;
      for (let i = 0; i < WARM_UPS; i += 1) {
        const { status, body } = await ask(server.port, request);
        cost = Number(/"cost":(\d+)\}\}\s*$/.exec(body)?.[1]);
        if (status !== 200 || Number.isNaN(cost))
          throw new Error(`${what}: answered ${status}: ${body.slice(0, 300)}`);
      }
      const turns: number[] = [];
      let cpu = 0;
      for (let i = 0; i < ROUNDS; i += 1) {
        await longestTurn(server.port);
        const before = server.cpu();
        await ask(server.port, request);
        cpu += server.cpu() - before;
        turns.push(await longestTurn(server.port));
      }
      costs.push({ size, what, cost, cpuMs: cpu / 1000 / ROUNDS, longestTurnMs: median(turns) });
    }
    return costs;
  } finally {
    await server.stop();
  }
}

/** The longest turn of the event loop since the last call, ms, less the 10 ms of the timer that measures it. */
async function longestTurn(port: number): Promise<number> {
  const { body } = await ask(port, { method: 'GET', path: '/metrics' });
  const lagMs = 1000 * Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(body)?.[1]);
  // 0 if the timer has not fired since.
  return Math.max(0, lagMs - 10);
}
