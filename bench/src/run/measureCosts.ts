import type { Candidate } from '../candidates/candidate.ts';
import type { Size } from '../dataset/sizes.ts';
import { ask } from '../measure/httpClient.ts';
import { type Server, startServer } from '../measure/startServer.ts';
import { BULK_ROWS } from '../questions/bulkTable.ts';
import { dataOf } from './dataOf.ts';
import { type Cost, median } from './results.ts';

type Sample = Pick<Cost, 'seconds' | 'cpuMs'>;

/** From the start of the process to the first answer to Q1. */
export function measureStarts(
  candidates: readonly Candidate[],
  size: Size,
  name: string,
  rounds: number,
): Promise<Cost[]> {
  return byTurns(candidates, size, rounds, async (candidate, server) => {
    dataOf((await ask(server.port, candidate.request({ kind: 'Q1', name }))).body);
    return { seconds: (performance.now() - server.startedAt) / 1000, cpuMs: server.cpu() / 1000 };
  });
}

/** The import of 100,000 rows over HTTP; with `driver`, the part of node:http + SQL that is the transaction alone. */
export async function measureBulk(
  candidates: readonly Candidate[],
  csv: string,
  rounds: number,
): Promise<Cost[]> {
  const driver: number[] = [];
  const importers = candidates.filter(({ bulk }) => bulk !== null);
  const costs = await byTurns(importers, 'M', rounds, async ({ bulk, title }, server) => {
    const [before, began] = [server.cpu(), performance.now()];
    const { status, body } = await ask(server.port, bulk?.(csv) ?? { method: 'GET', path: '/' });
    const cost = { seconds: (performance.now() - began) / 1000, cpuMs: (server.cpu() - before) / 1000 };
    const inserted = /"(?:inserted|importMeasurements)":\s*(\d+)/.exec(body)?.[1];
    if (status !== 200 || Number(inserted) !== BULK_ROWS)
      throw new Error(`${title} answered the import with ${status}: ${body.slice(0, 300)}`);
    const driverUs = /"driverCpu":(\d+)/.exec(body)?.[1];
    if (driverUs !== undefined) driver.push(Number(driverUs) / 1000);
    return cost;
  });
  return [...costs, { size: 'M', candidate: 'driver', seconds: NaN, cpuMs: median(driver) }];
}

/** Measures all candidates in turn, each time on a new server over a new copy of the data; medians of the rounds. */
async function byTurns(
  candidates: readonly Candidate[],
  size: Size,
  rounds: number,
  sample: (candidate: Candidate, server: Server) => Promise<Sample>,
): Promise<Cost[]> {
  const samples = new Map(candidates.map((candidate) => [candidate, [] as Sample[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [candidate, all] of samples) {
      const server = await startServer(candidate, size);
      all.push(await sample(candidate, server).finally(server.stop));
    }
  }
  return Array.from(samples, ([{ key }, all]) => ({
    size,
    candidate: key,
    seconds: median(all.map(({ seconds }) => seconds)),
    cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
  }));
}
