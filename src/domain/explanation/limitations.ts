import type { Diagnostic, LimitationCode } from './diagnostic.ts';
import { lineThrough } from '../line/estimators.ts';
import { CALIBRATED_FACTOR, evidence } from '../capacity/evidence.ts';
import { lineQuality } from '../line/lineQuality.ts';
import { slopeBetween } from '../line/line.ts';
import type { MeasuredSeries, Point } from '../series/series.ts';
import { fold, grouped, images } from './wording.ts';

/** Above this relative residual, one answer in ten over-promised by 11 % or more (651 timm series, docs/safety.md). */
const MAX_RESIDUAL = 0.04;

/** Last slope / first slope; above this, 69 % of the plain line's answers over-promised (651 timm series). */
const MAX_SLOPE_GROWTH = 1.2;

/** What limits all answers from a series. */
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
  if (residual <= MAX_RESIDUAL) return [];
  const off = `off the line by up to ${grouped(residual * 100, 1)} % of what the largest batch adds`;
  return [
    limitation('LINE_DOES_NOT_HOLD', `The measurements are ${off}; above 4 % a line is not to be relied on.`),
  ];
}

function growth(points: readonly Point[]): Diagnostic[] {
  const first = slopeBetween(points[0], points[1]);
  const last = slopeBetween(points.at(-2), points.at(-1));
  if (points.length < 3 || first === null || last === null || first <= 0) return [];
  if (last <= MAX_SLOPE_GROWTH * first) return [];
  const message =
    `An image takes ${grouped(first, 1)} MiB at the small batch sizes and ${grouped(last, 1)} MiB at the large ones: ` +
    'a straight line promises too much beyond them.';
  return [limitation('GROWING_SLOPE', message)];
}

/** What limits one answer: a batch size far above everything measured. */
export function farExtrapolation(series: MeasuredSeries, batchSize: number | null): Diagnostic[] {
  const largest = series.points.at(-1)?.batchSize ?? Infinity;
  const { extrapolationFactor } = evidence(series, batchSize);
  if (batchSize === null || batchSize < largest || (extrapolationFactor ?? 0) <= CALIBRATED_FACTOR) return [];
  const message =
    `Nothing above ${images(largest)} was measured, and ${grouped(batchSize, 0)} is a ` +
    `${fold(extrapolationFactor ?? 0)} extrapolation: the error of such answers is known up to 8-fold only.`;
  return [limitation('FAR_EXTRAPOLATION', message)];
}

function limitation(code: LimitationCode, message: string): Diagnostic {
  return { code, batchSizes: [], message };
}
