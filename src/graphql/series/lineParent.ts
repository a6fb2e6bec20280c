import { type Estimator, lineThrough } from '../../domain/line/estimators.ts';
import type { Line } from '../../domain/line/line.ts';
import { type LineQuality, lineQuality } from '../../domain/line/lineQuality.ts';
import type { MeasuredSeries, Point } from '../../domain/series/series.ts';

/** A line with what it was drawn through and how well it holds. */
export interface LineParent {
  readonly line: Line;
  readonly points: readonly Point[];
  /** Null for two points. */
  readonly quality: LineQuality | null;
}

/** @returns null where the series has no line. */
export function lineParent({ points }: MeasuredSeries, estimator: Estimator): LineParent | null {
  const line = lineThrough(points, estimator);
  return line && { line, points, quality: lineQuality(points, line) };
}
