import type { Point } from '../series/series.ts';

/** MiB per image between the two smallest batch sizes; null for fewer than two points. */
export function firstSlope(points: readonly Point[]): number | null {
  return slopeBetween(points[0], points[1]);
}

/** MiB per image between the two largest batch sizes; null for fewer than two points. */
export function lastSlope(points: readonly Point[]): number | null {
  return slopeBetween(points.at(-2), points.at(-1));
}

function slopeBetween(from: Point | undefined, to: Point | undefined): number | null {
  if (from === undefined || to === undefined) return null;
  return (to.memoryMiB - from.memoryMiB) / (to.batchSize - from.batchSize);
}
