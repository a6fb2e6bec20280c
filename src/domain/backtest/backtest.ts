import { capacity } from '../capacity/capacity.ts';
import { type Estimator, lineThrough } from '../line/estimators.ts';
import { memoryAt } from '../line/line.ts';
import { safeBatchSize } from '../capacity/safeBatchSize.ts';
import { type Confidence, safeMemory } from '../capacity/safety.ts';
import { type MeasuredSeries, type Point, measuredSeries } from '../series/series.ts';

/** What is tested: the line's own answer, which is `largestBatchSize`, or a `safeBatchSize`. */
export type Rule = 'LINE' | Confidence;

export const RULES: readonly Rule[] = ['LINE', 'BOLD', 'BALANCED', 'CAUTIOUS'];

/** One question to which the answer was known. */
export interface Outcome {
  readonly estimator: Estimator;
  readonly rule: Rule;
  /** How many batch sizes the answer was made from. */
  readonly points: number;
  /** The true batch size over the largest of those. */
  readonly factor: number;
  /** The answer is at least one image too large. */
  readonly overPromise: boolean;
  /** It is too large before rounding down, be it by a part of an image. */
  readonly anyExcess: boolean;
  /** By what part it is too small, 0 to 1. */
  readonly shortfall: number;
}

/** How many questions the backtest asks of a series: one for each run of neighbours and each larger batch size. */
export function questionsOf({ points: { length: n } }: MeasuredSeries): number {
  return (n * (n ** 2 - 1)) / 6;
}

/**
 * Asks each run of neighbouring batch sizes of a series for the batch size that fills the memory that a larger one
 * really took, which is the true answer. An answer that is unknown gives no outcome.
 * @returns what came of each question.
 */
export function* backtest(
  series: MeasuredSeries,
  estimators: readonly Estimator[],
): Generator<readonly Outcome[]> {
  const { points } = series;
  for (let from = 0; from < points.length; from += 1) {
    for (let to = from + 1; to < points.length; to += 1) {
      const [first, last] = [points[from]?.batchSize ?? 0, points[to - 1]?.batchSize ?? 0];
      const fitted = between(series, first, last);
      for (const target of points.slice(to)) {
        const common = { points: to - from, factor: target.batchSize / last };
        yield RULES.flatMap((rule) => answers(fitted, target, estimators, rule)).map((outcome) => ({
          ...outcome,
          ...common,
        }));
      }
    }
  }
}

/** By each estimator; with fewer than three points all draw the same line, and one answer does for all. */
function answers(
  fitted: MeasuredSeries,
  target: Point,
  estimators: readonly Estimator[],
  rule: Rule,
): Omit<Outcome, 'points' | 'factor'>[] {
  const asked = fitted.points.length < 3 ? estimators.slice(0, 1) : estimators;
  const outcomes = asked.flatMap((estimator) => ask(fitted, target, estimator, rule) ?? []);
  const [only] = outcomes;
  if (asked.length === estimators.length || only === undefined) return outcomes;
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
): Omit<Outcome, 'points' | 'factor'> | null {
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

/** Whether the rule puts the true batch size below the memory that it took; a rounding error is not room. */
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
