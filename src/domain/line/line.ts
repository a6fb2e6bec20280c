import { firstPlace } from './firstPlace.ts';
import { LARGEST_BATCH_SIZE } from '../series/reading.ts';

/**
 * Memory as a straight line over the batch size, kept as a point that it goes through and a fraction:
 * `memory(n) = memoryMiB + rise * (n - batchSize) / run`.
 * Readings are whole numbers, so that where the line meets a budget exactly the products are exact
 * as well; a slope rounded first falls one short or over there.
 */
export interface Line {
  /** Images, where the line is at `memoryMiB`: at a reading, or in the middle of all. */
  readonly batchSize: number;
  readonly memoryMiB: number;
  /** MiB gained over `run` images. */
  readonly rise: number;
  /** Images, above 0. */
  readonly run: number;
}

/** MiB per image: how memory grows with the batch. Unrounded. */
export function slope(line: Line): number {
  return line.rise / line.run;
}

/** MiB that do not grow with the batch: the line at 0 images. Unrounded. */
export function intercept({ batchSize, memoryMiB, rise, run }: Line): number {
  return (memoryMiB * run - rise * batchSize) / run;
}

/** MiB by the line at a batch size, measured or not. */
export function memoryAt(line: Line, batchSize: number): number {
  return line.memoryMiB + (line.rise * (batchSize - line.batchSize)) / line.run;
}

/**
 * The largest n from 0 to 1,000,000 whose memory by the line is within the budget; 0 where not even one image is.
 * @param line one that rises.
 */
export function largestWithin(line: Line, budgetMiB: number): number {
  const isOver = (n: number): boolean => memoryAt(line, n) > budgetMiB;
  const n = bounded(Math.floor(crossing(line, budgetMiB)));
  const fits = n === 0 || !isOver(n);
  if (fits && (n === LARGEST_BATCH_SIZE || isOver(n + 1))) return n;
  // Mostly it is the next one. Where a line hardly rises, rounding makes it level for thousands of batch sizes.
  return Math.max(firstPlace(LARGEST_BATCH_SIZE + 1, isOver) - 1, 0);
}

/** The batch size whose memory by the line is nearest to the budget, half up: how the published table rounded. */
export function nearestTo(line: Line, budgetMiB: number): number {
  return bounded(Math.floor(crossing(line, budgetMiB) + 0.5));
}

/** Where the line meets the budget, in images: not whole, not bounded. */
function crossing({ batchSize, memoryMiB, rise, run }: Line, budgetMiB: number): number {
  return batchSize + ((budgetMiB - memoryMiB) * run) / rise;
}

function bounded(batchSize: number): number {
  return Math.min(Math.max(batchSize, 0), LARGEST_BATCH_SIZE);
}
