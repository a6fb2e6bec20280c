import { lineThrough } from '../line/estimators.ts';
import { CALIBRATED_FACTOR } from './evidence.ts';
import { indexOfBatchSize } from '../line/lowerBound.ts';
import { type Line, memoryAt, slope, slopeBetween } from '../line/line.ts';
import type { MeasuredPoint } from '../series/series.ts';

/** How much risk a `safeBatchSize` takes: three trade-offs between over-promising and shortfall. */
export type Confidence = 'CAUTIOUS' | 'BALANCED' | 'BOLD';

/** Factor of the slope's margin and of the scatter. */
const MARGIN_FACTOR: Readonly<Record<Confidence, number>> = { CAUTIOUS: 1.5, BALANCED: 1, BOLD: 0.5 };

/** How far a line may be off, as fractions of its slope. */
interface Margins {
  /** Added for every series, however straight. */
  readonly always: number;
  /** Error of a reading in images, divided by the images between the first and the last point. */
  readonly images: number;
  /** Error of a reading as a fraction of the largest reading, divided by the MiB that this range adds. */
  readonly memory: number;
  /** Fraction of what the batch adds, at a measured batch size itself: the next run may take more. */
  readonly scatter: number;
}

/**
 * The constants were fitted to quantiles of 651 timm models (by synthetic series) and to milabench's vision series;
 * MARGIN_FACTOR was chosen on one half of each. Method and results on the other half: docs/safety.md.
 */
const THREE_OR_MORE_POINTS: Margins = { always: 0.02, images: 0.7, memory: 0.006, scatter: 0.011 };

/** Two points show no residual: a workspace may hide in small batch sizes, and 1 line in 50 is off threefold. */
const TWO_POINTS: Margins = { always: 0.08, images: 1.3, memory: 0.02, scatter: 0.01 };

/** What a relative residual of 1 adds to the slope's margin and to the scatter. */
const RESIDUAL_IN_SLOPE = 2;
const RESIDUAL_IN_SCATTER = 0.5;

/** The fraction of the last slope's excess over the line's slope that is assumed to continue. */
const LAST_SLOPE_CONTINUES = 0.75;

/** Growth of the uncertainty per doubling beyond the calibrated factor: a precaution, not measured. */
const GROWTH_PER_DOUBLING = 0.25;

/** Between two measurements half the uncertainty counts, and at most half the slope: both ends bound the error. */
const BETWEEN = 0.5;

/** The relative residual of a series whose memory does not grow from its first point to its last. */
const RESIDUAL_OF_NO_LINE = 1;

/**
 * Memory in MiB that a safe answer assumes for a batch size. It is at least the line and every reading of this or a
 * smaller batch size m, plus m × S. It does not fall as the batch grows, so answers grow with the budget.
 *
 * Symbols: n images; N the largest measured; S the scatter in MiB per image; U the sum of the slope's margins; G = 1 up
 * to 8-fold extrapolation, growing by 0.25 with each doubling beyond.
 * - Above the measured range: line + N × S + (n − N) × (0.75 × excess of the last slope + slope × U × G).
 * - Inside: the higher of the line and the polygon through the largest readings, each with a margin of half of min(U, 1) ×
 *   its slope there × images to the nearer point, + n × S.
 * - Below: line + the same margin + n × S.
 * Outside the range, a line that passes below the nearest reading is raised to it.
 * @param points those of a series.
 * @param line one that rises.
 */
export function safeMemory(
  points: readonly MeasuredPoint[],
  line: Line,
  confidence: Confidence,
): (batchSize: number) => number {
  const margins = marginsOf(slope(line), termsOf(points, slope(line)), confidence);
  const peaks = prefixMaxima(points, margins.scatter);
  return (batchSize) => {
    const next = indexOfBatchSize(points, batchSize);
    return safeMemoryBetween(line, margins, points[next - 1], points[next], peaks[next - 1] ?? 0, batchSize);
  };
}

/** The parts of the margins of a series that do not depend on the confidence. */
export interface SafetyTerms {
  /** How much too low the slope may be, as a fraction of it. */
  readonly slopeMargin: number;
  /** How much more than measured a run may take per image, as a fraction of the slope. */
  readonly scatter: number;
  /** MiB per image that the last slope is assumed to stay above the line's. */
  readonly steeper: number;
}

/** @param perImage the slope of the line, above 0. */
export function termsOf(points: readonly MeasuredPoint[], perImage: number): SafetyTerms {
  const margins = points.length < 3 ? TWO_POINTS : THREE_OR_MORE_POINTS;
  const residual = relativeResidual(points);
  return {
    slopeMargin: slopeMargin(points, margins, residual, perImage),
    scatter: margins.scatter + RESIDUAL_IN_SCATTER * residual,
    steeper: LAST_SLOPE_CONTINUES * Math.max(0, (slopeBetween(points.at(-2), points.at(-1)) ?? 0) - perImage),
  };
}

/** A point without its median. */
export type LargestPoint = Omit<MeasuredPoint, 'memoryMiB'>;

/** The margins of a series for a confidence. */
export interface SafetyMargins {
  /** MiB. */
  readonly perImage: number;
  /** U. */
  readonly uncertainty: number;
  /** S, in MiB per image. */
  readonly scatter: number;
  /** Fraction of the slope per image to the nearer point. */
  readonly between: number;
  /** MiB per image. */
  readonly steeper: number;
}

/** The margins of a slope and its terms. */
export function marginsOf(
  perImage: number,
  { slopeMargin: margin, scatter, steeper }: SafetyTerms,
  confidence: Confidence,
): SafetyMargins {
  const factor = MARGIN_FACTOR[confidence];
  const uncertainty = factor * margin;
  const between = BETWEEN * Math.min(uncertainty, 1);
  return { perImage, uncertainty, scatter: factor * perImage * scatter, between, steeper };
}

/**
 * `safeMemory` of a batch size between two neighbouring points.
 * @param from undefined below the first point. @param to undefined above the last point.
 * @param peak the largest reading up to `from` plus its scatter, in MiB; 0 without one.
 */
export function safeMemoryBetween(
  line: Line,
  { perImage, uncertainty, scatter, between, steeper }: SafetyMargins,
  from: LargestPoint | undefined,
  to: LargestPoint | undefined,
  peak: number,
  batchSize: number,
): number {
  const byLine = memoryAt(line, batchSize);
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
}

/** For each index, the largest reading up to there, in MiB, plus its scatter. */
function prefixMaxima(points: readonly MeasuredPoint[], scatter: number): Float64Array {
  const peaks = new Float64Array(points.length);
  let peak = 0;
  for (const [index, { batchSize, largestMiB }] of points.entries()) {
    peak = Math.max(peak, largestMiB + scatter * batchSize);
    peaks[index] = peak;
  }
  return peaks;
}

/** U before the factor CARE: how much too low the slope may be, as a fraction of it. */
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
 * The largest distance of a reading from the ENDPOINTS line, as a fraction of what the largest batch adds. It does not
 * depend on the estimator of the answer, and uses the largest readings, so that scattered repeats count.
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

/** How far the largest reading of a point is above the line, in MiB. */
function raised(line: Line, point: LargestPoint | undefined): number {
  return point === undefined ? 0 : Math.max(0, point.largestMiB - memoryAt(line, point.batchSize));
}

/** G. */
function growthBeyondCalibration(factor: number): number {
  return 1 + GROWTH_PER_DOUBLING * Math.max(0, Math.log2(factor / CALIBRATED_FACTOR));
}
