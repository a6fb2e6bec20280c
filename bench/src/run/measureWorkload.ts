import type { Size } from '../dataset/sizes.ts';
import { type LoadResult, load } from '../measure/load.ts';
import type { Workload } from '../questions/question.ts';
import type { Contestant } from './contestant.ts';
import { type Cell, type Results, median } from './results.ts';
import type { Settings } from './settings.ts';
import { etagOf, reason } from './verify.ts';

interface Round extends LoadResult {
  readonly cpu: number;
}

/** Warms all contestants up, then measures them by turns, a fixed number of requests each time. */
export async function measureWorkload(
  workload: Workload,
  size: Size,
  contestants: readonly Contestant[],
  settings: Settings,
  results: Results,
): Promise<void> {
  const counts = new Map<Contestant, number>();
  const rounds = new Map<Contestant, Round[]>();
  const attempt = async (contestant: Contestant, work: () => Promise<void>): Promise<void> => {
    if (contestant.skipped.has(workload)) return;
    if (contestant.server.death() !== null) contestant.skipped.set(workload, reason('', contestant));
    else await work().catch((error: unknown) => contestant.skipped.set(workload, reason(error, contestant)));
  };
  for (const contestant of contestants) {
    await attempt(contestant, async () => {
      counts.set(contestant, await warmUp(contestant, workload, settings));
    });
  }
  for (let round = 0; round < settings.rounds; round += 1) {
    // Each begins once, so that none always follows the same neighbour.
    const turn = round % contestants.length;
    for (const contestant of [...contestants.slice(turn), ...contestants.slice(0, turn)]) {
      await attempt(contestant, async () => {
        const one = await measure(contestant, workload, counts.get(contestant) ?? 1);
        rounds.set(contestant, [...(rounds.get(contestant) ?? []), one]);
      });
    }
  }
  for (const contestant of contestants) {
    const candidate = contestant.candidate.key;
    const why = contestant.skipped.get(workload);
    if (why !== undefined) results.skips.push({ size, workload, candidate, reason: why });
    else
      results.cells.push({
        size,
        workload,
        candidate,
        ...summary(rounds.get(contestant) ?? [], counts.get(contestant) ?? 1),
      });
  }
}

/** CPU has a grain of 10 ms, and a server that waits for its disk takes little: the clock bounds both. */
const SHARE_AT_LEAST = 0.1;

/**
 * By CPU time rather than by the clock, so that neighbours on a busy machine leave nobody cold.
 * @returns how many requests take about as much CPU as a round is to last.
 */
async function warmUp(contestant: Contestant, workload: Workload, settings: Settings): Promise<number> {
  let count = 1;
  let warm = 0;
  for (;;) {
    const { seconds, cpu } = await measure(contestant, workload, count);
    const busy = Math.max((cpu * count) / 1e6, seconds * SHARE_AT_LEAST);
    warm += busy;
    const perRequest = busy / count;
    if (warm >= settings.warmSeconds) return Math.max(1, Math.round(settings.roundSeconds / perRequest));
    count = Math.max(1, Math.min(count * 4, Math.round(settings.warmSeconds / 3 / perRequest)));
  }
}

async function measure(contestant: Contestant, workload: Workload, count: number): Promise<Round> {
  const { server, requests } = contestant;
  const etag = workload === 'poll' ? await etagOf(contestant) : null;
  const before = server.cpu();
  const result = await load(
    server.port,
    count,
    () => requests.next(workload, etag),
    ({ status, body }) => status === 304 || (status === 200 && !body.includes('"errors":')),
  );
  return { ...result, cpu: (server.cpu() - before) / count };
}

function summary(rounds: readonly Round[], count: number): Omit<Cell, 'size' | 'workload' | 'candidate'> {
  const middle = (of: (round: Round) => number): number => median(rounds.map(of));
  return {
    count,
    cpu: middle(({ cpu }) => cpu),
    cpuRounds: rounds.map(({ cpu }) => cpu),
    perSecond: middle(({ seconds }) => count / seconds),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    notModified: middle(({ statuses }) => (statuses.get(304) ?? 0) / count),
  };
}
