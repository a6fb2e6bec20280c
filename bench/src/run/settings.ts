import type { Size } from '../dataset/sizes.ts';

/** How thorough a run is. */
export interface Settings {
  readonly sizes: readonly Size[];
  readonly rounds: number;
  readonly warmSeconds: number;
  readonly roundSeconds: number;
  readonly starts: number;
  readonly bulkRounds: number;
}

export const WHOLE: Settings = {
  sizes: ['S', 'M', 'L'],
  rounds: 3,
  warmSeconds: 3,
  roundSeconds: 1.2,
  starts: 7,
  bulkRounds: 3,
};

export const QUICK: Settings = {
  sizes: ['S', 'M'],
  rounds: 3,
  warmSeconds: 0.8,
  roundSeconds: 0.35,
  starts: 3,
  bulkRounds: 1,
};

/** About how many minutes a run takes. */
export function minutes(settings: Settings, candidates: number, workloads: number): number {
  const { sizes, rounds, warmSeconds, roundSeconds, starts, bulkRounds } = settings;
  const cells = sizes.length * workloads * candidates * (warmSeconds + rounds * roundSeconds);
  const slow = sizes.includes('L') ? 300 : 0;
  return Math.ceil((cells + slow + 2 * starts * candidates * 0.6 + bulkRounds * 20 + 10) / 60);
}
