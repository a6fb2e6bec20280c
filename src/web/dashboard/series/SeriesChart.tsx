import type { JSX } from 'preact';
import { ChartAxes } from '../model/chart/ChartAxes.tsx';
import { chartScale } from '../model/chart/chartScale.ts';
import { describeConditions } from '../model/describeConditions.ts';
import { useWidth } from '../model/chart/useWidth.ts';
import { count, mib } from '../shared/format.ts';
import { LINE_STYLES } from './lineStyles.ts';
import { SeriesLine } from './SeriesLine.tsx';
import { seriesRange } from './seriesRange.ts';
import type { SeriesRow } from './seriesRow.ts';

/** The lines of several series and the budget. What they say stands in the table below, so it is one image. */
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
