import { backtest } from '../memory/backtest.ts';
import { type BacktestRow, BacktestSummary } from '../memory/backtestSummary.ts';
import type { Estimator } from '../memory/estimators.ts';
import type { MeasuredSeries } from '../memory/series.ts';

const ESTIMATORS: readonly Estimator[] = ['ENDPOINTS', 'FIRST_PAIR', 'LEAST_SQUARES', 'UPPER_ENVELOPE'];
const PROGRESS_EVERY_MS = 1000;

/** Tests all series; tells on stderr how far it is, where that takes longer than a second. */
export function runBacktest(series: readonly MeasuredSeries[]): BacktestRow[] {
  const summary = new BacktestSummary();
  let told = performance.now();
  series.forEach((one, i) => {
    for (const outcome of backtest(one, ESTIMATORS)) summary.add(outcome);
    if (performance.now() - told < PROGRESS_EVERY_MS) return;
    told = performance.now();
    console.error(`${i + 1} of ${series.length} series…`);
  });
  return summary.rows();
}
