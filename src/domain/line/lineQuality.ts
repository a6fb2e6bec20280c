import { type Line, memoryAt, slope } from './line.ts';
import { memoizeByKey } from './memoize.ts';
import type { Point } from '../series/series.ts';

/** How well a line fits the points it was drawn through. */
export interface LineQuality {
  /** Largest distance of a point from the line, in MiB. */
  readonly residualMiB: number;
  /** `residualMiB` / (slope × largest batch size); null for a line that does not rise. */
  readonly relativeResidual: number | null;
  /** Coefficient of determination; null if all points have the same memory. */
  readonly rSquared: number | null;
}

/** How well a line fits points, ascending by batch size. Null for fewer than three points: any line fits two. */
export const lineQuality = memoizeByKey((points: readonly Point[], line: Line): LineQuality | null => {
  const largest = points.at(-1);
  if (points.length < 3 || largest === undefined) return null;
  const mean = points.reduce((sum, point) => sum + point.memoryMiB, 0) / points.length;
  let residualMiB = 0;
  let unexplained = 0;
  let total = 0;
  for (const point of points) {
    const residual = point.memoryMiB - memoryAt(line, point.batchSize);
    residualMiB = Math.max(residualMiB, Math.abs(residual));
    unexplained += residual ** 2;
    total += (point.memoryMiB - mean) ** 2;
  }
  return {
    residualMiB,
    relativeResidual: line.rise > 0 ? residualMiB / (slope(line) * largest.batchSize) : null,
    rSquared: total === 0 ? null : 1 - unexplained / total,
  };
});
