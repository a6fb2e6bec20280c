import { OURS } from '../candidates/ours.ts';
import { ask } from '../measure/httpClient.ts';
import type { Server } from '../measure/startServer.ts';
import { BULK_ROWS, bulkTable } from '../questions/bulkTable.ts';
import { measuredModels } from '../questions/measuredModel.ts';
import type { Workload } from '../questions/question.ts';
import { contestantOf } from '../run/contestant.ts';
import { measure } from '../run/measureWorkload.ts';

/** What was profiled. */
export interface Profiled {
  /** By the monotonic clock, as in the profile, µs. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly unit: 'request' | 'row';
  /** CPU time of the server, all threads, µs for each of `count`. */
  readonly cpu: number;
}

const SECONDS = 4;

/** A few seconds of a workload, after twice as long to compile the code. */
export async function profileWorkload(server: Server, workload: Workload): Promise<Profiled> {
  const contestant = await contestantOf(OURS, server, measuredModels(server.database, 500));
  let perSecond = 40;
  for (let warm = 0; warm < 2 * SECONDS;) {
    const count = Math.ceil(perSecond / 2);
    const { seconds } = await measure(contestant, workload, count);
    warm += seconds;
    perSecond = count / seconds;
  }
  const count = Math.ceil(perSecond * SECONDS);
  const from = now();
  const { cpu } = await measure(contestant, workload, count);
  return { from, to: now(), count, unit: 'request', cpu };
}

/** One import of 100,000 rows, by a server that has just started. */
export async function profileBulk(server: Server): Promise<Profiled> {
  const request = OURS.bulk?.(bulkTable(measuredModels(server.database, 2000)));
  if (request === undefined) throw new Error('There is no import.');
  const [before, from] = [server.cpu(), now()];
  const { status, body } = await ask(server.port, request);
  if (status !== 200) throw new Error(`Answered ${status}: ${body.slice(0, 300)}`);
  return { from, to: now(), count: BULK_ROWS, unit: 'row', cpu: (server.cpu() - before) / BULK_ROWS };
}

function now(): number {
  return Number(process.hrtime.bigint() / 1000n);
}
