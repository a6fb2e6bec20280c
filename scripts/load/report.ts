import type { Ending } from './request.ts';

/** Latencies of one outcome, in milliseconds. */
export interface Latencies {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** The latencies by outcome: the status, or the error in its place. */
export function latenciesOf(endings: readonly Ending[]): Record<string, Latencies> {
  const groups = Map.groupBy(endings, ({ outcome }) => String(outcome));
  return Object.fromEntries(
    Array.from(groups, ([outcome, group]) => {
      const sorted = group.map(({ ms }) => ms).sort((a, b) => a - b);
      const at = (part: number): number =>
        Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
      return [outcome, { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) }];
    }),
  );
}
