import type { Candidate } from '../candidates/candidate.ts';
import { databaseOf } from '../dataset/databaseOf.ts';
import type { Size } from '../dataset/sizes.ts';
import { catalogueBytes } from '../measure/catalogueBytes.ts';
import { type Server, startServer } from '../measure/startServer.ts';
import type { Settings } from '../options.ts';
import { bulkTable } from '../questions/bulkTable.ts';
import { measuredModels } from '../questions/measuredModel.ts';
import { WORKLOAD_KEYS } from '../questions/question.ts';
import { type Contestant, contestantOf } from './contestant.ts';
import { measureBulk, measureStarts } from './measureCosts.ts';
import { measureExpensive } from './measureExpensive.ts';
import { measureWorkload } from './measureWorkload.ts';
import type { Results } from './results.ts';
import { verify } from './verify.ts';

const MODELS = 500;

/** Measures everything at every size, into the results. @param tell reports progress. */
export async function runBench(
  candidates: readonly Candidate[],
  settings: Settings,
  results: Results,
  tell: (what: string) => void,
): Promise<void> {
  for (const size of settings.sizes) {
    tell(`${size}: data`);
    const file = await databaseOf(size);
    const models = measuredModels(file, MODELS);
    if (size !== 'S') {
      results.catalogue.push({ size, bytesPerModel: catalogueBytes(file) });
      tell(`${size}: the most expensive operations`);
      for (const one of await measureExpensive(size)) results.expensive.push(one);
    }
    if (size !== 'L') {
      tell(`${size}: start to first answer, ${settings.starts} times`);
      const starts = await measureStarts(candidates, size, models[0]?.name ?? '', settings.starts);
      results.startUp = [...results.startUp, ...starts];
    }
    const servers: Server[] = [];
    try {
      const contestants: Contestant[] = [];
      for (const candidate of candidates) {
        tell(`${size}: start ${candidate.title}`);
        const server = await startServer(candidate, size);
        servers.push(server);
        contestants.push(await contestantOf(candidate, server, models));
      }
      await measureSize(size, contestants, settings, results, tell);
    } finally {
      for (const { stop } of servers) await stop();
    }
    if (size === 'M') {
      tell('M: bulk import of 100,000 rows');
      results.bulk = await measureBulk(
        candidates,
        bulkTable(measuredModels(file, 2000)),
        settings.bulkRounds,
      );
      for (const { key: candidate, noBulk } of candidates) {
        if (noBulk === undefined) continue;
        results.skips.push({ size, workload: 'bulk import', candidate, reason: `not measured: ${noBulk}` });
      }
    }
  }
}

async function measureSize(
  size: Size,
  contestants: readonly Contestant[],
  settings: Settings,
  results: Results,
  tell: (what: string) => void,
): Promise<void> {
  const started = contestants.map(({ server }) => server.rss());
  tell(`${size}: do all answer the same?`);
  await verify(contestants);
  for (const workload of WORKLOAD_KEYS) {
    tell(`${size}: ${workload}`);
    if (workload === 'Q3') {
      // Q3 fills the memory of some, and ends others.
      for (const [i, { server, candidate }] of contestants.entries()) {
        const loaded = server.death() === null ? server.rss() : NaN;
        results.memory.push({ size, candidate: candidate.key, started: started[i] ?? NaN, loaded });
      }
    }
    const asked = contestants.filter(({ candidate }) => workload !== 'safe' || candidate.safe);
    await measureWorkload(workload, size, asked, settings, results);
  }
}
