import { type Answer, HttpClient } from './httpClient.ts';

/** Latencies in ms. */
export interface LoadResult {
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** The number of answers with status 304. */
  readonly notModified: number;
}

const CONNECTIONS = 8;

/**
 * Sends a number of requests over a few connections, each of which waits for its answer.
 * @throws for an answer with errors: it would not count.
 */
export async function load(port: number, count: number, next: () => Buffer): Promise<LoadResult> {
  const clients = Array.from({ length: Math.min(CONNECTIONS, count) }, () => new HttpClient(port));
  const latencies: number[] = [];
  let [left, notModified] = [count, 0];
  const started = performance.now();
  const work = async (client: HttpClient): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const sent = performance.now();
      const answer = await client.send(next());
      latencies.push(performance.now() - sent);
      if (answer.status === 304) notModified += 1;
      else expectData(answer);
    }
  };
  try {
    await Promise.all(clients.map(work));
  } finally {
    for (const client of clients) client.close();
  }
  const seconds = (performance.now() - started) / 1000;
  latencies.sort((a, b) => a - b);
  const percentile = (part: number): number => latencies[Math.floor((latencies.length - 1) * part)] ?? 0;
  return { seconds, p50: percentile(0.5), p99: percentile(0.99), notModified };
}

function expectData({ status, body }: Answer): void {
  if (status !== 200 || body.includes('"errors":'))
    throw new Error(`Answered ${status}: ${body.slice(0, 300)}`);
}
