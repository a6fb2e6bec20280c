import { lineThrough } from '../line/estimators.ts';
import { CALIBRATED_FACTOR } from './evidence.ts';
import { placeOfBatchSize } from '../line/firstPlace.ts';
import { type Line, memoryAt, slope } from '../line/line.ts';
import type { MeasuredPoint } from '../series/series.ts';
import { lastSlope } from '../line/slopes.ts';

/** How much a `safeBatchSize` dares: three points on the trade between promising too much and too little. */
export type Confidence = 'CAUTIOUS' | 'BALANCED' | 'BOLD';

/** What all margins are multiplied by. */
const CARE: Readonly<Record<Confidence, number>> = { CAUTIOUS: 1.5, BALANCED: 1, BOLD: 0.5 };

/** What a line may be off by, as parts of its slope. */
interface Margins {
  /** Of the slope of every series, however straight. */
  readonly always: number;
  /** Images' worth of memory that a reading may be off by, over the images between the first point and the last. */
  readonly images: number;
  /** Part of the memory at the largest batch that a reading may be off by, over what that range adds. */
  readonly memory: number;
  /** Of what the batch adds, at a measurement itself: the next run may take more. */
  readonly scatter: number;
}

/**
 * The trade between the terms was searched on 651 timm models' quantiles (by synthetic series) and milabench's vision
 * series; CARE was chosen on one half of each. docs/safety.md tells how, and what came out on the other.
 */
const THREE_OR_MORE_POINTS: Margins = { always: 0.02, images: 0.7, memory: 0.006, scatter: 0.011 };

/** Two points show no residual: small batch sizes may hide a workspace, and one in fifty lines is off threefold. */
const TWO_POINTS: Margins = { always: 0.08, images: 1.3, memory: 0.02, scatter: 0.01 };

/** What each unit of the relative residual adds to the slope's margin and to the scatter. */
const RESIDUAL_IN_SLOPE = 2;
const RESIDUAL_IN_SCATTER = 0.5;

/** How much of the excess of the last slope over the line's is believed to go on. */
const LAST_SLOPE_GOES_ON = 0.75;

/** By how much the uncertainty grows with each doubling beyond the calibrated factor: a precaution, not measured. */
const GROWTH_PER_DOUBLING = 0.25;

/** Between two measurements only half the uncertainty counts, and at most half the slope: the other end holds it. */
const BETWEEN = 0.5;

/** Stands for the residual of a series whose memory does not grow from its first point to its last. */
const RESIDUAL_OF_NO_LINE = 1;

/**
 * The MiB that a batch size has to be taken for so that the answer may be relied on. Never below the line, nor below
 * what a batch as large or smaller was measured at (+ its size × S); it rises with the batch, so that answers rise
 * with the budget.
 *
 * Beyond the last point (N images): line + N × S + (n − N) × (excess of the last slope × 0.75 + slope × U × G), with S
 * the scatter in MiB per image, U the sum of the slope's margins, and G = 1 up to 8-fold, growing with each doubling
 * from there. Inside the range: the higher of the line and the polygon through the largest readings, + n × S, plus half
 * of U × slope × images to the nearer point. Below it: line plus the same. Where the line passes below the first or
 * the last of these readings, it is raised to it.
 * @param points those of a series.
 * @param line one that rises.
 */
export function safeMemory(
  points: readonly MeasuredPoint[],
  line: Line,
  confidence: Confidence,
): (batchSize: number) => number {
  const perImage = slope(line);
  const care = CARE[confidence];
  const margins = points.length < 3 ? TWO_POINTS : THREE_OR_MORE_POINTS;
  const residual = relativeResidual(points);
  const uncertainty = care * slopeMargin(points, margins, residual, perImage);
  const scatter = care * perImage * (margins.scatter + RESIDUAL_IN_SCATTER * residual);
  const between = BETWEEN * Math.min(uncertainty, 1);
  const steeper = LAST_SLOPE_GOES_ON * Math.max(0, (lastSlope(points) ?? 0) - perImage);

  const peaks = peaksOf(points, scatter);

  return (batchSize) => {
    const byLine = memoryAt(line, batchSize);
    const next = placeOfBatchSize(points, batchSize);
    const peak = peaks[next - 1] ?? 0;
    const from = points[next - 1];
    const to = points[next];
    if (from === undefined) {
      const nearer = (to?.batchSize ?? batchSize) - batchSize;
      return byLine + raised(line, to) + between * perImage * nearer + scatter * batchSize;
    }
    if (to === undefined) {
      const more = steeper + perImage * uncertainty * growthBeyondCalibration(batchSize / from.batchSize);
      const beyond = batchSize - from.batchSize;
      return Math.max(byLine + raised(line, from) + more * beyond + scatter * from.batchSize, peak);
    }
    const nearer = Math.min(batchSize - from.batchSize, to.batchSize - batchSize);
    const step = (to.largestMiB - from.largestMiB) / (to.batchSize - from.batchSize);
    const byPolygon = from.largestMiB + step * (batchSize - from.batchSize);
    const margin = between * nearer;
    const higher = Math.max(byLine + margin * perImage, byPolygon + margin * Math.max(step, 0));
    return Math.max(higher + scatter * batchSize, peak);
  };
}

/** The most that a batch up to each place was measured at, plus its scatter in MiB per image, in MiB. */
function peaksOf(points: readonly MeasuredPoint[], scatter: number): Float64Array {
  const peaks = new Float64Array(points.length);
  let peak = 0;
  for (const [place, { batchSize, largestMiB }] of points.entries()) {
    peak = Math.max(peak, largestMiB + scatter * batchSize);
    peaks[place] = peak;
  }
  return peaks;
}

/** U without the care: what the slope may be too low by, as a part of it. */
function slopeMargin(
  points: readonly MeasuredPoint[],
  margins: Margins,
  residual: number,
  perImage: number,
): number {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return 0;
  const range = last.batchSize - first.batchSize;
  return (
    margins.always +
    RESIDUAL_IN_SLOPE * residual +
    margins.images / range +
    (margins.memory * last.largestMiB) / (perImage * range)
  );
}

/**
 * The largest distance of a reading from the ENDPOINTS line, as a part of what the largest batch adds: a trait of the
 * series, whichever the line of the answer. Largest readings, not medians: runs that disagree count as well.
 */
function relativeResidual(points: readonly MeasuredPoint[]): number {
  const line = lineThrough(points, 'ENDPOINTS');
  const last = points.at(-1);
  if (line === null || line.rise <= 0 || last === undefined) return RESIDUAL_OF_NO_LINE;
  let residual = 0;
  for (const { batchSize, largestMiB } of points) {
    residual = Math.max(residual, Math.abs(largestMiB - memoryAt(line, batchSize)));
  }
  return residual / (slope(line) * last.batchSize);
}

/** By how much the largest reading of a point is above the line, in MiB. */
function raised(line: Line, point: MeasuredPoint | undefined): number {
  return point === undefined ? 0 : Math.max(0, point.largestMiB - memoryAt(line, point.batchSize));
}

/** G. */
function growthBeyondCalibration(factor: number): number {
  return 1 + GROWTH_PER_DOUBLING * Math.max(0, Math.log2(factor / CALIBRATED_FACTOR));
}
