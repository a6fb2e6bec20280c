import { leastSquares } from './estimators.ts';
import { type Line, memoryAt } from './line.ts';
import type { Point } from '../series/series.ts';

/** Largest deviation of a point that is no outlier, as a fraction of the line's value. */
const TOLERANCE = 0.2;

/** Upper bound of the rounding error of a deviation. */
const ROUNDING = 1e-9;

/** Above this leverage, the sums without a point lose too many digits. Leverages add up to 2, so few points have it. */
const HIGH_LEVERAGE = 0.5;

/** How many of the points with the largest deviations are tried as counterexamples. */
const MAX_COUNTEREXAMPLES = 8;

/** With more candidates than this, no single one is certain. */
const MAX_CANDIDATES = 64;

/** A point that the line does not explain. */
interface Outlier {
  readonly point: Point;
  /** The line at this point, in MiB. */
  readonly expectedMiB: number;
  /** False if another point may be wrong instead: of three points, or of several outliers. */
  readonly certain: boolean;
}

/**
 * A point more than 20 % off the line: the one without which all others agree, else the one with the largest
 * deviation from the line through all.
 */
export function findOutlier(points: readonly Point[]): Outlier | null {
  return onlyOutlier(points) ?? largestOutlier(points);
}

/** The single point without which all others agree. Needs four points, since any two agree. */
function onlyOutlier(points: readonly Point[]): Outlier | null {
  if (points.length < 4) return null;
  const candidates = outlierCandidates(points);
  if (candidates.length > MAX_CANDIDATES) return null;
  let best: Outlier | null = null;
  let min = Infinity;
  for (const point of candidates) {
    const others = points.filter((other) => other !== point);
    const line = leastSquares(others);
    if (line === null || deviation(line, point) <= TOLERANCE) continue;
    const disagreement = others.reduce((max, other) => Math.max(max, deviation(line, other)), 0);
    if (disagreement > TOLERANCE || disagreement >= min) continue;
    best = { point, expectedMiB: memoryAt(line, point.batchSize), certain: true };
    min = disagreement;
  }
  return best;
}

/**
 * The points that are off the line through all others, except those whose line leaves a counterexample off as well.
 * The least-squares lines without one point follow from the sums over all n points, in O(n): leaving out a point at the
 * distances (x, y) from the means takes x² n / (n − 1) off the sum of squares, and x y n / (n − 1) off that of products.
 */
function outlierCandidates(points: readonly Point[]): readonly Point[] {
  const n = points.length;
  const all = leastSquares(points);
  if (all === null) return [];
  const off = points.flatMap((point) => {
    const x = point.batchSize - all.batchSize;
    const y = point.memoryMiB - all.memoryMiB;
    const hasLeverage = 1 / n + x ** 2 / all.run > HIGH_LEVERAGE;
    const line = {
      batchSize: all.batchSize - x / (n - 1),
      memoryMiB: all.memoryMiB - y / (n - 1),
      rise: all.rise - (x * y * n) / (n - 1),
      run: all.run - (x ** 2 * n) / (n - 1),
    };
    const by = deviation(hasLeverage ? all : line, point);
    return hasLeverage || by > TOLERANCE - ROUNDING ? [{ point, line, by, hasLeverage }] : [];
  });
  const counterexamples = off.toSorted((a, b) => b.by - a.by).slice(0, MAX_COUNTEREXAMPLES);
  const isCandidate = ({ point, line, hasLeverage }: (typeof off)[number]): boolean =>
    hasLeverage ||
    counterexamples.every(
      (other) => other.point === point || deviation(line, other.point) <= TOLERANCE + ROUNDING,
    );
  return off.filter(isCandidate).map(({ point }) => point);
}

function largestOutlier(points: readonly Point[]): Outlier | null {
  const line = leastSquares(points);
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
