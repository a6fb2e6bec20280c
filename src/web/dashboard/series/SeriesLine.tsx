import type { JSX } from 'preact';
import type { ChartScale } from '../model/chart/chartScale.ts';
import type { LineStyle } from './lineStyles.ts';
import type { SeriesRow } from './seriesRow.ts';

interface SeriesLineProps {
  readonly series: SeriesRow;
  readonly style: LineStyle;
  readonly scale: ChartScale;
}

/** A line, clipped to the chart, with its letter. */
export function SeriesLine({ series: { line }, style, scale }: SeriesLineProps): JSX.Element | null {
  if (!line) return null;
  const { range, x, y } = scale;
  const { slopeMiB, interceptMiB } = line;
  const leaves = slopeMiB > 0 ? (range.memory - interceptMiB) / slopeMiB : range.batch;
  const end = Math.max(0, Math.min(range.batch, leaves));
  const memory = Math.min(range.memory, Math.max(0, interceptMiB + slopeMiB * end));
  const start = Math.min(range.memory, Math.max(0, interceptMiB));
  return (
    <>
      <line
        class="fit-line"
        stroke-dasharray={style.dashes}
        x1={x(0)}
        y1={y(start)}
        x2={x(end)}
        y2={y(memory)}
      />
      <text
        class="line-letter"
        x={x(0) + (x(end) - x(0)) * style.letterAt}
        y={y(start) + (y(memory) - y(start)) * style.letterAt + 4}
        text-anchor="middle"
      >
        {style.letter}
      </text>
    </>
  );
}
