import type { Candidate } from '../candidates/candidate.ts';
import { ownData } from '../dataset/ownData.ts';
import type { Size } from '../dataset/sizes.ts';
import { ask } from '../measure/ask.ts';
import { startServer } from '../measure/startServer.ts';
import { dataOf } from '../questions/dataOf.ts';
import { type Cost, median } from './results.ts';

/** From the start of the process to the first answer to Q1, by turns; medians. */
export async function measureStarts(
  candidates: readonly Candidate[],
  size: Size,
  name: string,
  starts: number,
): Promise<Cost[]> {
  const costs = new Map<Candidate, { seconds: number; cpuMs: number }[]>(candidates.map((one) => [one, []]));
  for (let round = 0; round < starts; round += 1) {
    for (const candidate of candidates) {
      const data = await ownData(candidate, size);
      const began = performance.now();
      const server = await startServer(candidate, data.address, data);
      const { body } = await ask(server.port, candidate.request({ kind: 'Q1', name }));
      const cost = { seconds: (performance.now() - began) / 1000, cpuMs: server.cpu() / 1000 };
      dataOf(body);
      costs.get(candidate)?.push(cost);
      await server.stop();
      await data.remove();
    }
  }
  return [...costs].map(([{ key }, all]) => ({
    size,
    candidate: key,
    seconds: median(all.map(({ seconds }) => seconds)),
    cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
  }));
}
