import type { JSX } from 'preact';
import { largest, smallest } from '../../../domain/line/extremes.ts';
import type { AxisRange } from '../model/chart/axisRange.ts';
import { ChartAxes } from '../model/chart/ChartAxes.tsx';
import { chartScale } from '../model/chart/chartScale.ts';
import { describeConditions } from '../model/describeConditions.ts';
import { useWidth } from '../model/chart/useWidth.ts';
import { count, mib } from '../shared/format.ts';
import { LINE_STYLES } from './lineStyles.ts';
import { SeriesLine } from './SeriesLine.tsx';
import type { SeriesRow } from './seriesRow.ts';

/** A series whose batch size exceeds the smallest one by more than this factor is cut off, or the others were one line. */
const MAX_RATIO = 6;

/** The lines of several series and the budget. For screen readers one image: the table below has the numbers. */
export function SeriesChart({ drawn }: { drawn: readonly SeriesRow[] }): JSX.Element {
  const [element, width] = useWidth();
  const scale = chartScale(width, seriesRange(drawn));
  const { left, right, y } = scale;
  const budget = drawn[0]?.capacity.budgetMiB;
  return (
    <div ref={element}>
      <svg
        class="chart series-chart"
        viewBox={`0 0 ${width} ${scale.height}`}
        role="img"
        aria-labelledby="series-chart-about"
      >
        <title id="series-chart-about">{drawn.map(aboutLine).join('; ')}.</title>
        <ChartAxes scale={scale} />
        {budget !== undefined && (
          <>
            <line class="budget-line" x1={left} x2={right} y1={y(budget)} y2={y(budget)} />
            <text class="budget-text" x={left + 8} y={y(budget) - 6}>
              budget {mib(budget)}
            </text>
          </>
        )}
        {drawn.map((series, index) => {
          const style = LINE_STYLES[index];
          return style && <SeriesLine key={series.id} series={series} style={style} scale={scale} />;
        })}
      </svg>
    </div>
  );
}

function aboutLine(series: SeriesRow, index: number): string {
  const letter = LINE_STYLES[index]?.letter ?? '';
  return `${letter}, ${describeConditions(series)}: safely ${count(series.capacity.safeBatchSize)} images`;
}

/** The range that shows where the lines cross the budget. */
function seriesRange(drawn: readonly SeriesRow[]): AxisRange {
  const budget = largest(drawn.map(({ capacity }) => capacity.budgetMiB));
  const crossings = drawn.map(({ capacity }) => capacity.largestBatchSize ?? 0);
  const min = smallest(crossings.filter((crossing) => crossing > 0));
  const max = Math.min(largest([4, ...crossings]), Math.max(4, min * MAX_RATIO));
  return { batch: max * 1.15, memory: budget * 1.25 };
}
