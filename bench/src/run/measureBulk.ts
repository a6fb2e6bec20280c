import type { Candidate } from '../candidates/candidate.ts';
import { ownData } from '../dataset/ownData.ts';
import { ask } from '../measure/ask.ts';
import { startServer } from '../measure/startServer.ts';
import { BULK_ROWS } from '../questions/bulkTable.ts';
import { type Cost, median } from './results.ts';

/** The driver alone, without HTTP and without reading the table: a part of what node:http + SQL does. */
export const DRIVER = 'driver';

/** 100,000 rows into the M database over HTTP, each time into a fresh copy, by those that take them; medians. */
export async function measureBulk(
  candidates: readonly Candidate[],
  csv: string,
  rounds: number,
): Promise<Cost[]> {
  const costs = new Map<string, { seconds: number; cpuMs: number }[]>();
  const add = (key: string, cost: { seconds: number; cpuMs: number }): void => {
    costs.set(key, [...(costs.get(key) ?? []), cost]);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of candidates) {
      const { bulk } = candidate;
      if (bulk === null) continue;
      const data = await ownData(candidate, 'M');
      const server = await startServer(candidate, data.address, data);
      try {
        const before = server.cpu();
        const began = performance.now();
        const { status, body } = await ask(server.port, bulk(csv));
        const seconds = (performance.now() - began) / 1000;
        const told = /"(?:inserted|importMeasurements)":\s*(\d+)/.exec(body)?.[1];
        if (status !== 200 || Number(told) !== BULK_ROWS)
          throw new Error(`${candidate.title} answered the import by ${status}: ${body.slice(0, 300)}`);
        add(candidate.key, { seconds, cpuMs: (server.cpu() - before) / 1000 });
        const driver = /"driverCpu":(\d+)/.exec(body)?.[1];
        if (driver !== undefined) add(DRIVER, { seconds: NaN, cpuMs: Number(driver) / 1000 });
      } finally {
        await server.stop();
        await data.remove();
      }
    }
  }
  return [...costs].map(([candidate, all]) => ({
    size: 'M',
    candidate,
    seconds: median(all.map(({ seconds }) => seconds)),
    cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
  }));
}
