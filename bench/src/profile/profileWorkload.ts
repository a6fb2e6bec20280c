import { OURS } from '../candidates/ours.ts';
import { ask } from '../measure/ask.ts';
import { type LoadResult, load } from '../measure/load.ts';
import type { Server } from '../measure/startServer.ts';
import { measuredModels } from '../questions/measuredModel.ts';
import type { Workload } from '../questions/question.ts';
import { Requests } from '../questions/requests.ts';
import { walkPages } from '../questions/walkPages.ts';
import { type Profiled, now } from './profiled.ts';

const SECONDS = 4;

/** A few seconds of a workload, by a server that is warm. */
export async function profileWorkload(server: Server, file: string, workload: Workload): Promise<Profiled> {
  const cursors = await walkPages(OURS, server.port);
  const source = new Requests(OURS, measuredModels(file, 500), cursors);
  const etag = workload === 'poll' ? (await ask(server.port, OURS.poll)).etag : null;
  const send = (count: number): Promise<LoadResult> =>
    load(
      server.port,
      count,
      () => source.next(workload, etag),
      ({ body, status }) => status === 304 || (status === 200 && !body.includes('"errors"')),
    );
  // Twice as long before as in the picture, so that it shows compiled code.
  let rate = 20;
  for (let warm = 0; warm < 2 * SECONDS;) {
    const { seconds } = await send(rate);
    warm += seconds;
    rate = Math.ceil((rate / seconds) * 0.5);
  }
  const count = Math.max(1, 2 * rate * SECONDS);
  const before = server.cpu();
  const from = now();
  await send(count);
  return { from, to: now(), count, unit: 'request', cpu: server.cpu() - before };
}
