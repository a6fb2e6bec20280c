import { largest } from '../../../src/domain/line/extremes.ts';
import type { Size } from '../dataset/sizes.ts';
import type { Workload } from '../questions/question.ts';
import { type Cell, type Cost, type Results, median } from '../run/results.ts';

/** A goal and what was measured; null if it was not. */
export interface Verdict {
  readonly what: string;
  readonly goal: string;
  readonly measured: number | null;
  readonly unit: string;
  readonly met: boolean | null;
}

/** The CPU time of the peer over ours, at least. */
const RATIOS: readonly (readonly [Workload, Size, Readonly<Record<string, number>>])[] = [
  ['Q1', 'M', { apolloPrisma: 4, mercurius: 0.8, nodeSql: 0.6 }],
  ['Q2', 'M', { apolloPrisma: 15, mercurius: 2.2, nodeSql: 1.8 }],
  ['poll', 'M', { apolloPrisma: 100, mercurius: 15, nodeSql: 12 }],
  ['Q3', 'L', { apolloPrisma: 8_000, mercurius: 400, nodeSql: 400 }],
  ['mix', 'M', { apolloPrisma: 8, mercurius: 1.1, nodeSql: 0.9 }],
  ['M1', 'M', { apolloPrisma: 2, mercurius: 0.3 }],
];
/** The CPU time of the import by the peer over ours, at least. */
const BULK_RATIOS = { apolloPrisma: 30, driver: 0.9 };
/** Our CPU time to the first answer over that of node:http + SQL, at most. */
const START_RATIO = 1.5;
/** Our Q3 at L over that at S, at most; L has 44,000 times the rows. */
const GROWTH_RATIO = 7;
/** The dashboard's table over Q3 at L, at most. */
const SAFE_RATIO = 2;
/** The longest turn of the event loop by an accepted operation, at most. */
const MAX_TURN_MS = 50;
const MAX_BYTES_PER_MODEL = 2304;

export function cellOf(
  { cells }: Results,
  workload: Workload,
  size: Size,
  candidate: string,
): Cell | undefined {
  return cells.find(
    (cell) => cell.workload === workload && cell.size === size && cell.candidate === candidate,
  );
}

/** The CPU time a request of the peer over ours; null if one of them was not measured. */
export function ratio(results: Results, workload: Workload, size: Size, peer: string): number | null {
  return quotient(cellOf(results, workload, size, peer)?.cpu, cellOf(results, workload, size, 'ours')?.cpu);
}

/** All goals, met or not. @param titleOf the title of a candidate. */
export function verdicts(results: Results, titleOf: (key: string) => string): Verdict[] {
  const ours = (workload: Workload, size: Size): number | undefined =>
    cellOf(results, workload, size, 'ours')?.cpu;
  return [
    ...RATIOS.flatMap(([workload, size, peers]) =>
      Object.entries(peers).map(([peer, goal]) =>
        atLeast(`${workload}, ${size}, against ${titleOf(peer)}`, goal, ratio(results, workload, size, peer)),
      ),
    ),
    ...Object.entries(BULK_RATIOS).map(([peer, goal]) =>
      atLeast(`bulk import against ${titleOf(peer)}`, goal, costRatio(results.bulk, peer, 'ours')),
    ),
    atMost(
      'start-up CPU, ours over node:http + SQL',
      START_RATIO,
      '×',
      costRatio(results.startUp, 'ours', 'nodeSql'),
    ),
    atMost('Q3, ours at L over ours at S', GROWTH_RATIO, '×', quotient(ours('Q3', 'L'), ours('Q3', 'S'))),
    atMost('safe over Q3, ours at L', SAFE_RATIO, '×', quotient(ours('safe', 'L'), ours('Q3', 'L'))),
    ...results.catalogue.map(({ size, bytesPerModel }) =>
      atMost(`memory of a model in the catalogue at ${size}`, MAX_BYTES_PER_MODEL, ' bytes', bytesPerModel),
    ),
    ...[...new Set(results.expensive.map(({ size }) => size))].map((size) => {
      const turns = results.expensive.filter((one) => one.size === size).map((one) => one.longestTurnMs);
      return atMost(`longest turn of an accepted operation at ${size}`, MAX_TURN_MS, ' ms', largest(turns));
    }),
  ];
}

function costRatio(costs: readonly Cost[], of: string, over: string): number | null {
  const cpuOf = (key: string): number =>
    median(costs.filter(({ candidate }) => candidate === key).map(({ cpuMs }) => cpuMs));
  return quotient(cpuOf(of), cpuOf(over));
}

function quotient(of: number | undefined, over: number | undefined): number | null {
  const value = (of ?? NaN) / (over ?? NaN);
  return Number.isFinite(value) ? value : null;
}

function atLeast(what: string, goal: number, measured: number | null): Verdict {
  return { what, goal: `≥ ${goal}×`, measured, unit: '×', met: measured === null ? null : measured >= goal };
}

function atMost(what: string, goal: number, unit: string, measured: number | null): Verdict {
  return { what, goal: `≤ ${goal}${unit}`, measured, unit, met: measured === null ? null : measured <= goal };
}
