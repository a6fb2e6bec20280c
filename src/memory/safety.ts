import { lineThrough } from './estimators.ts';
import { CALIBRATED_FACTOR } from './evidence.ts';
import { type Line, memoryAt, slope } from './line.ts';
import { lineQuality } from './lineQuality.ts';
import type { MeasuredSeries, Point } from './series.ts';
import { lastSlope } from './slopes.ts';

/** How much a `safeBatchSize` dares: three points on the trade between promising too much and too little. */
export type Confidence = 'CAUTIOUS' | 'BALANCED' | 'BOLD';

/** What a line is uncertain by, as parts of its slope. Each is at least as large for the more careful. */
interface Margins {
  /** Of every series, however straight. */
  readonly always: number;
  /** For each unit of the relative residual; nothing is seen of it with two points. */
  readonly residual: number;
  /** Images' worth of memory that a reading may be off by, over the images between the first point and the last. */
  readonly images: number;
  /** Part of the memory at the largest batch that a reading may be off by, over what that range adds. */
  readonly memory: number;
  /** What a measurement beside may be off by, as a part of what its batch adds; with half of the relative residual. */
  readonly scatter: number;
  /** How much of the excess of the last slope over the line's is believed to go on. */
  readonly lastSlope: number;
}

/**
 * Found by random search on 1,500 synthetic series, whose over-promises were matched to both tables of quantiles in
 * DOMAIN.md (651 timm models in training on an A100, batch sizes 8 to 128), beside milabench's vision series; rounded
 * and adjusted by hand. docs/safety.md has what they achieve, and on what that was measured.
 */
const THREE_OR_MORE_POINTS: Readonly<Record<Confidence, Margins>> = {
  CAUTIOUS: { always: 0.03, residual: 2.5, images: 0.75, memory: 0.008, scatter: 0.015, lastSlope: 0.75 },
  BALANCED: { always: 0.015, residual: 1.5, images: 0.55, memory: 0.004, scatter: 0.008, lastSlope: 0.75 },
  BOLD: { always: 0.01, residual: 1, images: 0.4, memory: 0.002, scatter: 0.003, lastSlope: 0.5 },
};

/** Two points show no residual: small batch sizes may hide a workspace, and one in fifty lines is off threefold. */
const TWO_POINTS: Readonly<Record<Confidence, Margins>> = {
  CAUTIOUS: { always: 0.12, residual: 0, images: 2, memory: 0.03, scatter: 0.015, lastSlope: 0 },
  BALANCED: { always: 0.12, residual: 0, images: 0.6, memory: 0.015, scatter: 0.008, lastSlope: 0 },
  BOLD: { always: 0.08, residual: 0, images: 0.3, memory: 0.008, scatter: 0.003, lastSlope: 0 },
};

/** By how much the uncertainty grows with each doubling beyond the calibrated factor: a precaution, not measured. */
const GROWTH_PER_DOUBLING = 0.25;

/** Between two measurements only half the uncertainty counts, and at most half the slope: the other end holds it. */
const BETWEEN = 0.5;

/** Stands for the residual of a series whose memory does not grow from its first point to its last. */
const RESIDUAL_OF_NO_LINE = 1;

/**
 * The MiB that a batch size has to be taken for so that the answer may be relied on. Never below the line, nor below
 * what a batch as large or smaller was measured at; it rises with the batch, so that answers rise with the budget.
 *
 * Beyond the last point (N images): line + N × S + (n − N) × (excess of the last slope × `lastSlope` + slope × U × G),
 * with S the scatter in MiB per image, U the sum of the other margins, and G = 1 up to 8-fold, growing with each
 * doubling from there. Inside the range: the higher of the line and the polygon through the points, + n × S, plus half
 * of U × slope × images to the nearer point. Below it: line plus the same. Where the line passes below the first or
 * the last point, it is raised to it.
 * @param line one that rises.
 */
export function safeMemory(
  series: MeasuredSeries,
  line: Line,
  confidence: Confidence,
): (batchSize: number) => number {
  const points = largestReadings(series);
  const perImage = slope(line);
  const margins = (points.length < 3 ? TWO_POINTS : THREE_OR_MORE_POINTS)[confidence];
  const residual = residualOf(series.points);
  const uncertainty = slopeUncertainty(series.points, margins, residual, perImage);
  const scatter = perImage * (margins.scatter + residual / 2);
  const between = BETWEEN * Math.min(uncertainty, 1);
  const steeper = Math.max(0, (lastSlope(series.points) ?? 0) - perImage) * margins.lastSlope;
  const raised = (point: Point | undefined): number =>
    point === undefined ? 0 : Math.max(0, point.memoryMiB - memoryAt(line, point.batchSize));
  const raisedLast = raised(points.at(-1));
  const peaks = runningPeaks(points);

  return (batchSize) => {
    const byLine = memoryAt(line, batchSize);
    const next = points.findIndex((point) => point.batchSize >= batchSize);
    const [from, to] = next === -1 ? [points.at(-1), undefined] : [points[next - 1], points[next]];
    const peak = peaks.at(next === -1 ? -1 : next - 1) ?? 0;
    if (from === undefined || next === 0) {
      const nearer = (to?.batchSize ?? batchSize) - batchSize;
      return byLine + raised(to) + between * perImage * nearer + scatter * batchSize;
    }
    if (to === undefined) {
      const more = steeper + perImage * uncertainty * growthBeyondCalibration(batchSize / from.batchSize);
      const beyond = batchSize - from.batchSize;
      return Math.max(byLine + raisedLast + more * beyond + scatter * from.batchSize, peak);
    }
    const nearer = Math.min(batchSize - from.batchSize, to.batchSize - batchSize);
    const step = (to.memoryMiB - from.memoryMiB) / (to.batchSize - from.batchSize);
    const byPolygon = from.memoryMiB + step * (batchSize - from.batchSize);
    const margin = between * nearer;
    const higher = Math.max(byLine + margin * perImage, byPolygon + margin * Math.max(step, 0));
    return Math.max(higher + scatter * batchSize, peak);
  };
}

/** U: what the slope may be too low by, as a part of it. */
function slopeUncertainty(
  points: readonly Point[],
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
    margins.residual * residual +
    margins.images / range +
    (margins.memory * last.memoryMiB) / (perImage * range)
  );
}

/** The relative residual of ENDPOINTS, whichever the line: a trait of the series. */
function residualOf(points: readonly Point[]): number {
  const line = lineThrough(points, 'ENDPOINTS');
  if (line === null || line.rise <= 0) return RESIDUAL_OF_NO_LINE;
  return lineQuality(points, line)?.relativeResidual ?? 0;
}

/** G. */
function growthBeyondCalibration(factor: number): number {
  return 1 + GROWTH_PER_DOUBLING * Math.max(0, Math.log2(factor / CALIBRATED_FACTOR));
}

/** The points as they decide whether a batch fits: the largest reading of each, not the median. */
function largestReadings({ observations }: MeasuredSeries): Point[] {
  return observations.flatMap(({ batchSize, largestMiB }) =>
    largestMiB === null ? [] : [{ batchSize, memoryMiB: largestMiB }],
  );
}

/** The most memory that was measured up to each point. */
function runningPeaks(points: readonly Point[]): number[] {
  let peak = 0;
  return points.map(({ memoryMiB }) => (peak = Math.max(peak, memoryMiB)));
}
