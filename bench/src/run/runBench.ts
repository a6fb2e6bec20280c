import type { Candidate } from '../candidates/candidate.ts';
import { databaseOf } from '../dataset/databaseOf.ts';
import type { Size } from '../dataset/sizes.ts';
import { catalogueBytes } from '../measure/catalogueBytes.ts';
import { bulkTable } from '../questions/bulkTable.ts';
import { measuredModels } from '../questions/measuredModel.ts';
import { WORKLOADS } from '../questions/question.ts';
import { type Contestant, startContestant } from './contestant.ts';
import { measureBulk } from './measureBulk.ts';
import { measureDearest } from './measureDearest.ts';
import { measureStarts } from './measureStarts.ts';
import { measureWorkload } from './measureWorkload.ts';
import type { Results } from './results.ts';
import type { Settings } from './settings.ts';
import { verify } from './verify.ts';

const MODELS = 500;

/** Measures everything at every size, into the results. @param tell hears what is being done. */
export async function runBench(
  candidates: readonly Candidate[],
  settings: Settings,
  results: Results,
  tell: (what: string) => void,
): Promise<void> {
  for (const size of settings.sizes) {
    tell(`${size}: data`);
    const models = measuredModels(await databaseOf(size), MODELS);
    if (size !== 'S') {
      results.catalogue.push({ size, bytesPerModel: catalogueBytes(await databaseOf(size)) });
      tell(`${size}: the dearest operations that are accepted`);
      for (const one of await measureDearest(size)) results.dearest.push(one);
    }
    if (size !== 'L') {
      tell(`${size}: start to first answer, ${settings.starts} times`);
      const starts = await measureStarts(candidates, size, models[0]?.name ?? '', settings.starts);
      for (const start of starts) results.startUp.push(start);
    }
    const contestants: Contestant[] = [];
    try {
      for (const candidate of candidates) {
        tell(`${size}: start ${candidate.title}`);
        contestants.push(await startContestant(candidate, size, models));
      }
      await measureSize(size, contestants, settings, results, tell);
    } finally {
      for (const { stop } of contestants) await stop();
    }
    if (size === 'M') {
      tell('M: bulk import of 100,000 rows');
      const all = measuredModels(await databaseOf('M'), 2000);
      const bulk = await measureBulk(candidates, bulkTable(all), settings.bulkRounds);
      for (const one of bulk) results.bulk.push(one);
      for (const { key, noBulk } of candidates) {
        if (noBulk !== undefined)
          results.skips.push({
            size,
            workload: 'bulk import',
            candidate: key,
            reason: `not measured: ${noBulk}`,
          });
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
  for (const workload of WORKLOADS) {
    tell(`${size}: ${workload}`);
    if (workload === 'Q3') {
      // Before Q3, which fills some to the brim and ends others.
      for (const [i, { server, candidate }] of contestants.entries()) {
        const loaded = server.death() === null ? server.rss() : NaN;
        results.memory.push({ size, candidate: candidate.key, started: started[i] ?? NaN, loaded });
      }
    }
    await measureWorkload(workload, size, contestants, settings, results);
  }
}
