import { lowerBound } from './lowerBound.ts';
import { MAX_BATCH_SIZE } from '../series/reading.ts';
import type { Point } from '../series/series.ts';

/**
 * Memory as a linear function of the batch size, stored as a point and a fraction:
 * `memory(n) = memoryMiB + rise * (n - batchSize) / run`.
 * Readings are whole numbers, so the products are exact where the line meets a budget exactly. A slope that is
 * rounded first would be off by one image there.
 */
export interface Line {
  /** Images at which the line is at `memoryMiB`: a reading, or the mean of all points. */
  readonly batchSize: number;
  readonly memoryMiB: number;
  /** MiB gained over `run` images. */
  readonly rise: number;
  /** Images, above 0. */
  readonly run: number;
}

/** MiB per image, unrounded. */
export function slope(line: Line): number {
  return line.rise / line.run;
}

/** MiB per image between two points; null if one is missing. */
export function slopeBetween(from: Point | undefined, to: Point | undefined): number | null {
  if (from === undefined || to === undefined) return null;
  return (to.memoryMiB - from.memoryMiB) / (to.batchSize - from.batchSize);
}

/** The line at 0 images: MiB that do not grow with the batch, unrounded. */
export function intercept({ batchSize, memoryMiB, rise, run }: Line): number {
  return (memoryMiB * run - rise * batchSize) / run;
}

/** The line at a batch size, in MiB. */
export function memoryAt(line: Line, batchSize: number): number {
  return line.memoryMiB + (line.rise * (batchSize - line.batchSize)) / line.run;
}

/**
 * The largest n from 0 to 1,000,000 whose memory by the line is within the budget; 0 if not even one image is.
 * @param line one that rises.
 */
export function largestWithin(line: Line, budgetMiB: number): number {
  const isOver = (n: number): boolean => memoryAt(line, n) > budgetMiB;
  const n = clamped(Math.floor(crossing(line, budgetMiB)));
  const fits = n === 0 || !isOver(n);
  if (fits && (n === MAX_BATCH_SIZE || isOver(n + 1))) return n;
  // Usually off by one. A line that hardly rises is level for thousands of batch sizes, by rounding.
  return Math.max(lowerBound(MAX_BATCH_SIZE + 1, isOver) - 1, 0);
}

/** The batch size whose memory by the line is nearest to the budget, half up: the rounding of the published table. */
export function nearestTo(line: Line, budgetMiB: number): number {
  return clamped(Math.floor(crossing(line, budgetMiB) + 0.5));
}

/** Where the line meets the budget, in images: neither rounded nor clamped. */
function crossing({ batchSize, memoryMiB, rise, run }: Line, budgetMiB: number): number {
  return batchSize + ((budgetMiB - memoryMiB) * run) / rise;
}

function clamped(batchSize: number): number {
  return Math.min(Math.max(batchSize, 0), MAX_BATCH_SIZE);
}
