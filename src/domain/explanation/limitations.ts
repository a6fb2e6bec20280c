import type { Diagnostic, LimitationCode } from './diagnostic.ts';
import { lineThrough } from '../line/estimators.ts';
import { CALIBRATED_FACTOR, evidence } from '../capacity/evidence.ts';
import { lineQuality } from '../line/lineQuality.ts';
import { firstSlope, lastSlope } from '../line/slopes.ts';
import type { MeasuredSeries, Point } from '../series/series.ts';
import { fold, grouped, images } from './wording.ts';

/** From this relative residual on, one in ten answers promised 11 % too much or more (DOMAIN.md, by residual). */
const RESIDUAL_OF_A_BAD_LINE = 0.04;

/** Last slope over first; above it, 69 % of the plain line's answers promised too much (DOMAIN.md). */
const GROWTH_OF_A_BAD_LINE = 1.2;

/** What limits the answers of a series, whatever is asked. */
export function limitations(points: readonly Point[]): Diagnostic[] {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) {
    return [limitation('TOO_FEW_POINTS', 'No memory has been measured, and a line needs two batch sizes.')];
  }
  if (first === last) {
    const only = `Only batch size ${grouped(first.batchSize, 0)} was measured`;
    return [limitation('TOO_FEW_POINTS', `${only}: a line needs a second one, and three to be judged by.`)];
  }
  return [...badLine(points, first, last), ...growth(points)];
}

function badLine(points: readonly Point[], first: Point, last: Point): Diagnostic[] {
  const line = lineThrough(points, 'ENDPOINTS');
  if (line === null) return [];
  if (line.rise === 0) {
    const range = `from batch size ${grouped(first.batchSize, 0)} to ${grouped(last.batchSize, 0)}`;
    return [
      limitation('LINE_DOES_NOT_HOLD', `Memory is the same ${range}, so no line tells what more would take.`),
    ];
  }
  const residual = lineQuality(points, line)?.relativeResidual ?? 0;
  if (residual <= RESIDUAL_OF_A_BAD_LINE) return [];
  const off = `off the line by up to ${grouped(residual * 100, 1)} % of what the largest batch adds`;
  return [
    limitation('LINE_DOES_NOT_HOLD', `The measurements are ${off}; above 4 % a line is not to be relied on.`),
  ];
}

function growth(points: readonly Point[]): Diagnostic[] {
  const first = firstSlope(points);
  const last = lastSlope(points);
  if (points.length < 3 || first === null || last === null || first <= 0) return [];
  if (last <= GROWTH_OF_A_BAD_LINE * first) return [];
  const message =
    `An image takes ${grouped(first, 1)} MiB at the small batch sizes and ${grouped(last, 1)} MiB at the large ones: ` +
    'a straight line promises too much beyond them.';
  return [limitation('GROWING_SLOPE', message)];
}

/** What limits the answer to one question: a batch size far above all that was measured. */
export function farExtrapolation(series: MeasuredSeries, batchSize: number | null): Diagnostic[] {
  const largest = series.points.at(-1)?.batchSize ?? Infinity;
  const { extrapolationFactor } = evidence(series, batchSize);
  if (batchSize === null || batchSize < largest || (extrapolationFactor ?? 0) <= CALIBRATED_FACTOR) return [];
  const message =
    `Nothing above ${images(largest)} was measured, and ${grouped(batchSize, 0)} is a ` +
    `${fold(extrapolationFactor ?? 0)} extrapolation: how far such answers are off was looked at up to 8-fold only.`;
  return [limitation('FAR_EXTRAPOLATION', message)];
}

function limitation(code: LimitationCode, message: string): Diagnostic {
  return { code, batchSizes: [], message };
}
