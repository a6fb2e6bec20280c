import { lineThrough } from './estimators.ts';
import { type Line, memoryAt } from './line.ts';
import type { Point } from './series.ts';

/** How far a point may be off the line, as a part of what the line says. */
const TOLERANCE = 0.2;

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
  let best: (Outlier & { readonly disagreement: number }) | null = null;
  for (const point of points) {
    const others = points.filter((other) => other !== point);
    const line = lineThrough(others, 'LEAST_SQUARES');
    if (line === null || deviation(line, point) <= TOLERANCE) continue;
    const disagreement = Math.max(...others.map((other) => deviation(line, other)));
    if (disagreement > TOLERANCE || disagreement >= (best?.disagreement ?? Infinity)) continue;
    best = { point, expectedMiB: memoryAt(line, point.batchSize), certain: true, disagreement };
  }
  return best;
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
