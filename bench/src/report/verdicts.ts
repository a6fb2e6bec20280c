import type { Size } from '../dataset/sizes.ts';
import type { Workload } from '../questions/question.ts';
import { largest } from '../../../src/domain/line/extremes.ts';
import { type Cell, type Cost, type Results, median } from '../run/results.ts';
import { BULK_GOALS, CATALOGUE_GOAL, DEAREST_GOAL_MS, GOALS, GROWTH_GOAL, START_GOAL } from './goals.ts';

/** A goal beside what was measured; null where it was not measured. */
export interface Verdict {
  readonly what: string;
  readonly goal: string;
  /** What follows the figure. */
  readonly unit: string;
  readonly measured: number | null;
  readonly met: boolean | null;
}

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

/** The peer's CPU a request over ours; null where one of them has none. */
export function ratio(results: Results, workload: Workload, size: Size, against: string): number | null {
  const peer = cellOf(results, workload, size, against);
  const ours = cellOf(results, workload, size, 'ours');
  return peer && ours ? peer.cpu / ours.cpu : null;
}

/** All goals of the issue, met or not. @param titleOf names a candidate. */
export function verdicts(results: Results, titleOf: (key: string) => string): Verdict[] {
  const requests = GOALS.map(({ workload, size, against, atLeast }) =>
    verdict(
      `${workload}, ${size}, against ${titleOf(against)}`,
      atLeast,
      ratio(results, workload, size, against),
    ),
  );
  const bulk = Object.entries(BULK_GOALS).map(([against, atLeast]) =>
    verdict(`bulk import against ${titleOf(against)}`, atLeast, costRatio(results.bulk, against)),
  );
  const starts = costRatio(results.startUp, 'nodeSql');
  const small = cellOf(results, 'Q3', 'S', 'ours');
  const large = cellOf(results, 'Q3', 'L', 'ours');
  return [
    ...requests,
    ...bulk,
    atMost('start-up CPU, ours over node:http + SQL', START_GOAL, '×', starts === null ? null : 1 / starts),
    atMost('Q3, ours at L over ours at S', GROWTH_GOAL, '×', small && large ? large.cpu / small.cpu : null),
    ...[...new Set(results.dearest.map(({ size }) => size))].map((size) =>
      atMost(
        `longest turn of the dearest accepted operation at ${size}`,
        DEAREST_GOAL_MS,
        ' ms',
        largest(results.dearest.filter((one) => one.size === size).map(({ longestTurnMs }) => longestTurnMs)),
      ),
    ),
    ...results.catalogue.map(({ size, bytesPerModel }) =>
      atMost(`memory of a model in the catalogue at ${size}`, CATALOGUE_GOAL, ' bytes', bytesPerModel),
    ),
  ];
}

function costRatio(costs: readonly Cost[], against: string): number | null {
  const cpuOf = (key: string): number =>
    median(costs.filter(({ candidate }) => candidate === key).map(({ cpuMs }) => cpuMs));
  const measured = cpuOf(against) / cpuOf('ours');
  return Number.isFinite(measured) ? measured : null;
}

function verdict(what: string, goal: number, measured: number | null): Verdict {
  return { what, goal: `≥ ${goal}×`, unit: '×', measured, met: measured === null ? null : measured >= goal };
}

function atMost(what: string, goal: number, unit: string, measured: number | null): Verdict {
  return { what, goal: `≤ ${goal}${unit}`, unit, measured, met: measured === null ? null : measured <= goal };
}
