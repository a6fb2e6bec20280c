import { leastSquares, lineThrough } from './estimators.ts';
import { type Line, memoryAt } from './line.ts';
import type { Point } from '../series/series.ts';

/** How far a point may be off the line, as a part of what the line says. */
const TOLERANCE = 0.2;

/** How far rounding may put a deviation off, and more. */
const ROUNDING = 1e-9;

/** From this leverage on, what is left without a point is lost to rounding. All leverages are 2 together, so few are. */
const HIGH_LEVERAGE = 0.5;

/** How many of the furthest points rule others out; one that is off mostly does. */
const MOST_WITNESSES = 8;

/** How many points are looked at in full. Where more might each be the one, none is certain. */
const MOST_LOOKED_AT = 64;

/** A point that the line does not explain. */
export interface Outlier {
  readonly point: Point;
  /** MiB that the line says. */
  readonly expectedMiB: number;
  /** False where it may as well be another point that is wrong: three points, or several far off. */
  readonly certain: boolean;
}

/**
 * The point that is more than a fifth off the line: the one without which all the others agree, else the one that
 * is furthest off the line through all.
 */
export function findOutlier(points: readonly Point[]): Outlier | null {
  return aloneOffTheLine(points) ?? furthestOffTheLine(points);
}

/** Needs four points: any two agree. */
function aloneOffTheLine(points: readonly Point[]): Outlier | null {
  if (points.length < 4) return null;
  const suspects = unexplainedByOthers(points);
  if (suspects.length > MOST_LOOKED_AT) return null;
  let best: Outlier | null = null;
  let least = Infinity;
  for (const point of suspects) {
    const others = points.filter((other) => other !== point);
    const line = leastSquares(others);
    if (line === null || deviation(line, point) <= TOLERANCE) continue;
    const disagreement = others.reduce((most, other) => Math.max(most, deviation(line, other)), 0);
    if (disagreement > TOLERANCE || disagreement >= least) continue;
    best = { point, expectedMiB: memoryAt(line, point.batchSize), certain: true };
    least = disagreement;
  }
  return best;
}

/**
 * The points that are off the line through the others, but for those whose line leaves another far off as well.
 * Least squares through all points but one follow from the sums over all of them: with the distances from their centre,
 * to leave out one of n takes its square × n / (n − 1) off a sum of squares, and likewise off a sum of products.
 */
function unexplainedByOthers(points: readonly Point[]): readonly Point[] {
  const n = points.length;
  const all = leastSquares(points);
  if (all === null) return [];
  const off = points.flatMap((point) => {
    const across = point.batchSize - all.batchSize;
    const up = point.memoryMiB - all.memoryMiB;
    const hasWeight = 1 / n + across ** 2 / all.run > HIGH_LEVERAGE;
    const line = {
      batchSize: all.batchSize - across / (n - 1),
      memoryMiB: all.memoryMiB - up / (n - 1),
      rise: all.rise - (across * up * n) / (n - 1),
      run: all.run - (across ** 2 * n) / (n - 1),
    };
    const by = deviation(hasWeight ? all : line, point);
    return hasWeight || by > TOLERANCE - ROUNDING ? [{ point, line, by, hasWeight }] : [];
  });
  const witnesses = off.toSorted((a, b) => b.by - a.by).slice(0, MOST_WITNESSES);
  const isSpokenFor = ({ point, line, hasWeight }: (typeof off)[number]): boolean =>
    !hasWeight &&
    witnesses.some((other) => other.point !== point && deviation(line, other.point) > TOLERANCE + ROUNDING);
  return off.filter((one) => !isSpokenFor(one)).map(({ point }) => point);
}

function furthestOffTheLine(points: readonly Point[]): Outlier | null {
  const line = lineThrough(points, 'LEAST_SQUARES');
  const [first] = points;
  if (line === null || first === undefined) return null;
  const point = points.reduce((a, b) => (deviation(line, b) > deviation(line, a) ? b : a), first);
  if (deviation(line, point) <= TOLERANCE) return null;
  return { point, expectedMiB: memoryAt(line, point.batchSize), certain: false };
}

function deviation(line: Line, point: Point): number {
  const expected = memoryAt(line, point.batchSize);
  return Math.abs(point.memoryMiB - expected) / Math.max(Math.abs(expected), 1);
}
