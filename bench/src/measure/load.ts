import type { Answer } from './httpClient.ts';
import { HttpClient, type WireRequest } from './httpClient.ts';

/** How a run of requests went. Latencies in ms. */
export interface LoadResult {
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** How many answers had each status. */
  readonly statuses: ReadonlyMap<number, number>;
}

export const CONNECTIONS = 8;

/**
 * Sends a fixed number of requests over a few connections, each of which waits for its answer.
 * @throws for an answer that `isRight` refuses: figures of errors would be worth nothing.
 */
export async function load(
  port: number,
  count: number,
  next: () => WireRequest,
  isRight: (answer: Answer) => boolean,
): Promise<LoadResult> {
  const clients = Array.from({ length: Math.min(CONNECTIONS, count) }, () => new HttpClient(port));
  const latencies: number[] = [];
  const statuses = new Map<number, number>();
  let left = count;
  const started = performance.now();
  const work = async (client: HttpClient): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const sent = performance.now();
      const answer = await client.send(next());
      latencies.push(performance.now() - sent);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (!isRight(answer)) throw new Error(`Answered ${answer.status}: ${answer.body.slice(0, 300)}`);
    }
  };
  try {
    await Promise.all(clients.map(work));
  } finally {
    for (const client of clients) client.close();
  }
  const seconds = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const percentile = (part: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0;
  return { seconds, p50: percentile(0.5), p99: percentile(0.99), statuses };
}
