import { RULES } from '../../domain/backtest/backtest.ts';
import type { BacktestRow } from '../../domain/backtest/backtestSummary.ts';
import { largest } from '../../domain/line/extremes.ts';

/** The results as tables to read, one for each estimator. */
export function backtestReport(series: number, rows: number, results: readonly BacktestRow[]): string {
  const count = `${series.toLocaleString('en')} series of ${rows.toLocaleString('en')} readings.`;
  if (results.length === 0) return `${count} None has two batch sizes, so there is nothing to ask.`;
  const tables = [...Map.groupBy(results, ({ estimator }) => estimator)].map(
    ([estimator, own]) => `\n${estimator}\n${aligned([HEADER, ...lines(own)])}`,
  );
  return [count, LEGEND, ...tables].join('\n');
}

const LEGEND =
  'Each cell: answers that promised too much, in whole images (and by any excess); median / 90 % shortfall.';
const HEADER = ['points', 'factor', 'cases', ...RULES];

function lines(results: readonly BacktestRow[]): string[][] {
  return [...Map.groupBy(results, ({ points, factor }) => `${points} ${factor}`).values()].map((row) => {
    const cell = (rule: string): string => {
      const result = row.find((one) => one.rule === rule);
      return result === undefined ? '-' : figures(result);
    };
    const [first] = row;
    return [first?.points ?? '', first?.factor ?? '', String(first?.cases ?? 0), ...RULES.map(cell)];
  });
}

function figures({ overPromises, anyExcess, medianShortfall, shortfall90 }: BacktestRow): string {
  const percent = (part: number): string => (part * 100).toFixed(1);
  const over = `${percent(overPromises)} % (${percent(anyExcess)} %)`;
  return `${over}; ${percent(medianShortfall)} / ${percent(shortfall90)} %`;
}

function aligned(rows: readonly string[][]): string {
  const width = (column: number): number => largest(rows.map((row) => row[column]?.length ?? 0));
  const widths = HEADER.map((_, column) => width(column));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
