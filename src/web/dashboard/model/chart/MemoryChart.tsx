import type { JSX } from 'preact';
import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';
import { count, decimal, mib } from '../../shared/format.ts';
import { ChartAxes } from './ChartAxes.tsx';
import { ChartLine } from './ChartLine.tsx';
import { ChartReadings } from './ChartReadings.tsx';
import { chartScale } from './chartScale.ts';
import { chartRange, memoryAt } from '../answer/seriesAnswer.ts';
import { useWidth } from './useWidth.ts';

interface MemoryChartProps {
  readonly series: SeriesAnswerFragment;
  readonly batch: number;
}

/** The chart of a series and the budget. For screen readers it is one image: the tables beside it have the numbers. */
export function MemoryChart({ series, batch }: MemoryChartProps): JSX.Element {
  const [element, width] = useWidth();
  const { budgetMiB, safeBatchSize } = series.capacity;
  const scale = chartScale(width, chartRange(series));
  const { left, right, top, bottom, height, range, x, y } = scale;
  const memory = memoryAt(series, batch);
  const fixed = series.line && series.line.interceptMiB > 0 ? series.line.interceptMiB : undefined;
  return (
    <div ref={element}>
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="chart-about">
        <title id="chart-about">{aboutChart(series)}</title>
        {safeBatchSize !== null && safeBatchSize > 0 && (
          <rect class="safe-band" x={left} y={top} width={x(safeBatchSize) - left} height={bottom - top} />
        )}
        <ChartAxes scale={scale} />
        <ChartLine series={series} scale={scale} />
        <line class="budget-line" x1={left} x2={right} y1={y(budgetMiB)} y2={y(budgetMiB)} />
        <text class="budget-text" x={left + 40} y={y(budgetMiB) - 6}>
          budget {mib(budgetMiB)}
        </text>
        {safeBatchSize !== null && safeBatchSize > 0 && (
          <line class="safe-edge" x1={x(safeBatchSize)} x2={x(safeBatchSize)} y1={top} y2={bottom} />
        )}
        <ChartReadings series={series} scale={scale} />
        {memory !== undefined && batch <= range.batch && (
          <circle class="chosen" cx={x(batch)} cy={y(memory)} r={6} />
        )}
      </svg>
      <p class="legend">
        Ring: reading · cross: out of memory · dashed: extrapolated · tinted: safe
        {fixed !== undefined && ` · band at the bottom: ${mib(fixed)} fixed`}
      </p>
    </div>
  );
}

function aboutChart({ line, capacity }: SeriesAnswerFragment): string {
  const rise = line
    ? `Memory grows by ${decimal(line.slopeMiB)} MiB per image from ${mib(line.interceptMiB)}`
    : 'There is no line through the readings';
  return `${rise}; the budget of ${mib(capacity.budgetMiB)} safely holds ${count(capacity.safeBatchSize)} images.`;
}
