import type { Size } from '../dataset/sizes.ts';
import type { Workload } from '../questions/question.ts';

/** A goal of the issue: the peer's CPU a request over ours is to be at least this. */
export interface Goal {
  readonly workload: Workload;
  readonly size: Size;
  readonly against: string;
  readonly atLeast: number;
}

export const GOALS: readonly Goal[] = [
  ...goals('Q1', 'M', { apolloPrisma: 4, mercurius: 0.8, nodeSql: 0.6 }),
  ...goals('Q2', 'M', { apolloPrisma: 15, mercurius: 2.2, nodeSql: 1.8 }),
  ...goals('poll', 'M', { apolloPrisma: 100, mercurius: 15, nodeSql: 12 }),
  ...goals('Q3', 'L', { apolloPrisma: 8_000, mercurius: 400, nodeSql: 400 }),
  ...goals('mix', 'M', { apolloPrisma: 8, mercurius: 1.1, nodeSql: 0.9 }),
  ...goals('M1', 'M', { apolloPrisma: 2, mercurius: 0.3 }),
];

/** CPU of the import of 100,000 rows: the other's over ours. */
export const BULK_GOALS: Readonly<Record<string, number>> = { apolloPrisma: 30, driver: 0.9 };

/** Our CPU to the first answer over that of node:http + SQL, at most. */
export const START_GOAL = 1.5;

/** Our Q3 at L over that at S, at most: 44,000 times the rows. */
export const GROWTH_GOAL = 7;

/** The longest that the dearest operation that is accepted may hold the event loop, in ms: nothing else is served then. */
export const DEAREST_GOAL_MS = 50;

/** Bytes that a model takes in our catalogue, at most. */
export const CATALOGUE_GOAL = 2048;

function goals(workload: Workload, size: Size, ratios: Readonly<Record<string, number>>): Goal[] {
  return Object.entries(ratios).map(([against, atLeast]) => ({ workload, size, against, atLeast }));
}
