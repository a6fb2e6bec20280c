import { OURS } from '../candidates/ours.ts';
import { ask } from '../measure/ask.ts';
import type { Server } from '../measure/startServer.ts';
import { BULK_ROWS, bulkTable } from '../questions/bulkTable.ts';
import { measuredModels } from '../questions/measuredModel.ts';
import { type Profiled, now } from './profiled.ts';

/** The import of 100,000 rows as the bench measures it: one, by a server that has just started. */
export async function profileBulk(server: Server, file: string): Promise<Profiled> {
  const request = OURS.bulk?.(bulkTable(measuredModels(file, 2000)));
  if (request === undefined) throw new Error('There is no import.');
  const before = server.cpu();
  const from = now();
  const { status, body } = await ask(server.port, request);
  if (status !== 200) throw new Error(`Answered ${status}: ${body.slice(0, 300)}`);
  return { from, to: now(), count: BULK_ROWS, unit: 'row', cpu: server.cpu() - before };
}
