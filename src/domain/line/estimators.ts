import type { Line } from './line.ts';
import type { Point } from '../series/series.ts';

export type Estimator = 'ENDPOINTS' | 'FIRST_PAIR' | 'LEAST_SQUARES' | 'UPPER_ENVELOPE';

/**
 * The line of a series by an estimator.
 * @param points by ascending batch size, each batch size once.
 * @returns null for fewer than two points.
 */
export function lineThrough(points: readonly Point[], estimator: Estimator): Line | null {
  return LINES[estimator](points);
}

const LINES: Readonly<Record<Estimator, (points: readonly Point[]) => Line | null>> = {
  ENDPOINTS: (points) => throughPair(points[0], points.at(-1)),
  FIRST_PAIR: (points) => throughPair(points[0], points[1]),
  LEAST_SQUARES: leastSquares,
  UPPER_ENVELOPE: upperEnvelope,
};

function throughPair(from: Point | undefined, to: Point | undefined): Line | null {
  return from === undefined || to === undefined || from === to ? null : through(from, to);
}

function through(from: Point, to: Point): Line {
  const { batchSize, memoryMiB } = from;
  return { batchSize, memoryMiB, rise: to.memoryMiB - memoryMiB, run: to.batchSize - batchSize };
}

/** Ordinary least squares, centred on the means for numerical precision; null for fewer than two points. */
export function leastSquares(points: readonly Point[]): Line | null {
  if (points.length < 2) return null;
  const batchSize = mean(points.map((point) => point.batchSize));
  const memoryMiB = mean(points.map((point) => point.memoryMiB));
  let rise = 0;
  let run = 0;
  for (const point of points) {
    rise += (point.batchSize - batchSize) * (point.memoryMiB - memoryMiB);
    run += (point.batchSize - batchSize) ** 2;
  }
  return { batchSize, memoryMiB, rise, run };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The steepest slope between neighbours, raised until no point is above the line. */
function upperEnvelope(points: readonly Point[]): Line | null {
  const [first] = points;
  if (first === undefined || points.length < 2) return null;
  let steepest = { rise: -Infinity, run: 1 };
  let previous = first;
  for (const point of points.slice(1)) {
    const step = through(previous, point);
    if (step.rise * steepest.run > steepest.rise * step.run) steepest = step;
    previous = point;
  }
  const { rise, run } = steepest;
  const height = (point: Point): number => point.memoryMiB * run - rise * point.batchSize;
  const { batchSize, memoryMiB } = points.reduce((a, b) => (height(b) > height(a) ? b : a));
  return { batchSize, memoryMiB, rise, run };
}
