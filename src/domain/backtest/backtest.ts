import { capacity } from '../capacity/capacity.ts';
import { type Estimator, lineThrough } from '../line/estimators.ts';
import { memoryAt } from '../line/line.ts';
import { safeBatchSize } from '../capacity/safeBatchSize.ts';
import { type Confidence, safeMemory } from '../capacity/safety.ts';
import { type MeasuredSeries, type Point, measuredSeries } from '../series/series.ts';

/** The answer under test: `largestBatchSize` (LINE), or `safeBatchSize` with a confidence. */
export type Rule = 'LINE' | Confidence;

export const RULES: readonly Rule[] = ['LINE', 'BOLD', 'BALANCED', 'CAUTIOUS'];

/** The result of one question whose answer was known. */
export interface BacktestCase {
  readonly estimator: Estimator;
  readonly rule: Rule;
  /** Number of batch sizes that the answer rests on. */
  readonly points: number;
  /** True batch size / largest of those. */
  readonly factor: number;
  /** The answer is at least one image too large. */
  readonly overPromise: boolean;
  /** The answer before rounding down is too large, even by a fraction of an image. */
  readonly anyExcess: boolean;
  /** 1 − answer / true batch size, at least 0. */
  readonly shortfall: number;
}

/** Number of questions for a series: one for each run of neighbouring batch sizes and each larger one. */
export function questionsOf({ points: { length: n } }: MeasuredSeries): number {
  return (n * (n ** 2 - 1)) / 6;
}

/**
 * Asks each run of neighbouring batch sizes of a series for the batch size that fills the memory that a larger one
 * took; that larger one is the true answer. An unknown answer gives no case.
 * @returns the cases of each question.
 */
export function* backtest(
  series: MeasuredSeries,
  estimators: readonly Estimator[],
): Generator<readonly BacktestCase[]> {
  const { points } = series;
  for (let from = 0; from < points.length; from += 1) {
    for (let to = from + 1; to < points.length; to += 1) {
      const [first, last] = [points[from]?.batchSize ?? 0, points[to - 1]?.batchSize ?? 0];
      const fitted = between(series, first, last);
      for (const target of points.slice(to)) {
        const common = { points: to - from, factor: target.batchSize / last };
        const cases = RULES.flatMap((rule) => answers(fitted, target, estimators, rule));
        yield cases.map((one) => ({ ...one, ...common }));
      }
    }
  }
}

/** The cases of each estimator. All draw the same line through fewer than three points: asked once. */
function answers(
  fitted: MeasuredSeries,
  target: Point,
  estimators: readonly Estimator[],
  rule: Rule,
): Omit<BacktestCase, 'points' | 'factor'>[] {
  const asked = fitted.points.length < 3 ? estimators.slice(0, 1) : estimators;
  const cases = asked.flatMap((estimator) => ask(fitted, target, estimator, rule) ?? []);
  const [only] = cases;
  if (asked.length === estimators.length || only === undefined) return cases;
  return estimators.map((estimator) => ({ ...only, estimator }));
}

function between({ observations }: MeasuredSeries, first: number, last: number): MeasuredSeries {
  return measuredSeries(observations.filter(({ batchSize }) => batchSize >= first && batchSize <= last));
}

function ask(
  series: MeasuredSeries,
  { batchSize: truth, memoryMiB }: Point,
  estimator: Estimator,
  rule: Rule,
): Omit<BacktestCase, 'points' | 'factor'> | null {
  const answer =
    rule === 'LINE'
      ? capacity(series, memoryMiB, estimator, 'FLOOR')
      : safeBatchSize(series, memoryMiB, estimator, rule);
  if (answer === null) return null;
  return {
    estimator,
    rule,
    overPromise: answer > truth,
    anyExcess: answer > truth || (answer === truth && hasRoom(series, truth, memoryMiB, estimator, rule)),
    shortfall: Math.max(0, 1 - answer / truth),
  };
}

/** Whether the rule predicts less memory for the true batch size than it took, by more than a rounding error. */
function hasRoom(
  series: MeasuredSeries,
  truth: number,
  memoryMiB: number,
  estimator: Estimator,
  rule: Rule,
): boolean {
  const line = lineThrough(series.points, estimator);
  if (line === null || line.rise <= 0) return false;
  const byRule = rule === 'LINE' ? memoryAt(line, truth) : safeMemory(series.points, line, rule)(truth);
  return byRule < memoryMiB * (1 - 1e-12);
}
