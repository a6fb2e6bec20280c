import type { Line } from './line.ts';
import type { Point } from './series.ts';

export type Estimator = 'ENDPOINTS' | 'FIRST_PAIR' | 'LEAST_SQUARES' | 'UPPER_ENVELOPE';

/**
 * The line of a series by an estimator.
 * @param points by ascending batch size, each batch size once.
 * @returns null for fewer than two points.
 */
export function lineThrough(points: readonly Point[], estimator: Estimator): Line | null {
  const [first, second] = points;
  const last = points.at(-1);
  if (first === undefined || second === undefined || last === undefined) return null;
  switch (estimator) {
    case 'ENDPOINTS':
      return through(first, last);
    case 'FIRST_PAIR':
      return through(first, second);
    case 'LEAST_SQUARES':
      return leastSquares(points);
    case 'UPPER_ENVELOPE':
      return upperEnvelope(points, first);
  }
}

function through(from: Point, to: Point): Line {
  const { batchSize, memoryMiB } = from;
  return { batchSize, memoryMiB, rise: to.memoryMiB - memoryMiB, run: to.batchSize - batchSize };
}

/** Ordinary least squares, about the centre of the points for the sake of precision. */
function leastSquares(points: readonly Point[]): Line {
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
function upperEnvelope(points: readonly Point[], first: Point): Line {
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
