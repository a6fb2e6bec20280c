import type { Settings } from '../options.ts';
import type { Size } from '../dataset/sizes.ts';
import { ask } from '../measure/httpClient.ts';
import { type LoadResult, load } from '../measure/load.ts';
import type { Workload } from '../questions/question.ts';
import type { Contestant } from './contestant.ts';
import { type Results, median } from './results.ts';
import { reason } from './verify.ts';

interface Round extends LoadResult {
  /** CPU time a request, µs. */
  readonly cpu: number;
}

/** Warms all contestants up, then measures them in turn, a fixed number of requests each time. */
export async function measureWorkload(
  workload: Workload,
  size: Size,
  contestants: readonly Contestant[],
  settings: Settings,
  { cells, skips }: Results,
): Promise<void> {
  const counts = new Map<Contestant, number>();
  const rounds = new Map<Contestant, Round[]>(contestants.map((one) => [one, []]));
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
    // Another one begins each round, so that nobody always has the same predecessor.
    const first = round % contestants.length;
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      await attempt(contestant, async () => {
        rounds.get(contestant)?.push(await measure(contestant, workload, counts.get(contestant) ?? 1));
      });
    }
  }
  for (const [contestant, all] of rounds) {
    const candidate = contestant.candidate.key;
    const skipped = contestant.skipped.get(workload);
    if (skipped !== undefined) {
      skips.push({ size, workload, candidate, reason: skipped });
      continue;
    }
    const count = counts.get(contestant) ?? 1;
    const middle = (of: (round: Round) => number): number => median(all.map(of));
    cells.push({
      ...{ size, workload, candidate, count },
      cpu: middle(({ cpu }) => cpu),
      cpuRounds: all.map(({ cpu }) => cpu),
      perSecond: middle(({ seconds }) => count / seconds),
      p50: middle(({ p50 }) => p50),
      p99: middle(({ p99 }) => p99),
      notModified: middle(({ notModified }) => notModified / count),
    });
  }
}

/** A server that waits for its disk takes little CPU, which has a resolution of 10 ms: at least this share of the time. */
const MIN_CPU_SHARE = 0.1;

/**
 * By CPU time, so that other processes on the machine leave nobody cold.
 * @returns the number of requests that take about as much CPU as a round.
 */
async function warmUp(contestant: Contestant, workload: Workload, settings: Settings): Promise<number> {
  let count = 1;
  let warm = 0;
  for (;;) {
    const { seconds, cpu } = await measure(contestant, workload, count);
    const busy = Math.max((cpu * count) / 1e6, seconds * MIN_CPU_SHARE);
    warm += busy;
    const perRequest = busy / count;
    if (warm >= settings.warmSeconds) return Math.max(1, Math.round(settings.roundSeconds / perRequest));
    count = Math.max(1, Math.min(count * 4, Math.round(settings.warmSeconds / 3 / perRequest)));
  }
}

/** Sends `count` requests. */
export async function measure(
  { server, requests, candidate }: Omit<Contestant, 'skipped'>,
  workload: Workload,
  count: number,
): Promise<Round> {
  // A new ETag, since writes come between.
  const etag = workload === 'poll' ? (await ask(server.port, candidate.poll)).etag : null;
  const before = server.cpu();
  const result = await load(server.port, count, () => requests.next(workload, etag));
  return { ...result, cpu: (server.cpu() - before) / count };
}
