import { backtest, questionsOf } from '../../domain/backtest/backtest.ts';
import { type BacktestRow, BacktestSummary } from '../../domain/backtest/backtestSummary.ts';
import type { Estimator } from '../../domain/line/estimators.ts';
import type { MeasuredSeries } from '../../domain/series/series.ts';
import { CommandError } from '../commandError.ts';
import { progress } from '../progress.ts';

const ESTIMATORS: readonly Estimator[] = ['ENDPOINTS', 'FIRST_PAIR', 'LEAST_SQUARES', 'UPPER_ENVELOPE'];

/** They take a minute or two, and some 100 MB for their results. */
const MAX_QUESTIONS = 500_000;

/**
 * Tests all series, with progress on stderr.
 * @throws CommandError where there are too many questions: they grow with the cube of a series' batch sizes.
 */
export function runBacktest(series: readonly MeasuredSeries[]): BacktestRow[] {
  const total = series.reduce((sum, one) => sum + questionsOf(one), 0);
  if (total > MAX_QUESTIONS) throw tooManyQuestions(series, total);
  const summary = new BacktestSummary();
  const tell = progress();
  let done = 0;
  for (const one of series) {
    for (const outcomes of backtest(one, ESTIMATORS)) {
      for (const outcome of outcomes) summary.add(outcome);
      done += 1;
      tell(() => `${done.toLocaleString('en')} of ${total.toLocaleString('en')} questions…`);
    }
  }
  return summary.rows();
}

function tooManyQuestions(series: readonly MeasuredSeries[], total: number): CommandError {
  const sizes = series.reduce((most, { points }) => Math.max(most, points.length), 0);
  return new CommandError(
    `the table asks ${total.toLocaleString('en')} questions, and at most ${MAX_QUESTIONS.toLocaleString('en')} are answered. A series of n batch sizes asks ` +
      `n (n² − 1) / 6 of them, and the longest has ${sizes.toLocaleString('en')}: thin it out, or divide the table.`,
  );
}
