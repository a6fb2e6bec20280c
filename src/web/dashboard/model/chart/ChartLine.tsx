import type { JSX } from 'preact';
import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';
import type { ChartScale } from './chartScale.ts';
import { countedReadings } from '../answer/seriesAnswer.ts';

interface ChartLineProps {
  readonly series: SeriesAnswerFragment;
  readonly scale: ChartScale;
}

/** The line, dashed outside the measured range, and a band for its fixed part. */
export function ChartLine({ series, scale }: ChartLineProps): JSX.Element | null {
  const { line } = series;
  if (!line) return null;
  const { left, right, bottom, range, x, y } = scale;
  const at = (batch: number): number => line.interceptMiB + line.slopeMiB * batch;
  const measured = countedReadings(series)
    .filter(({ memoryMiB }) => memoryMiB !== null)
    .map(({ batchSize }) => batchSize);
  // Ascending, and a line has at least two.
  const [min = 0] = measured;
  const max = measured.at(-1) ?? min;
  const part = (from: number, to: number, kind: string): JSX.Element => (
    <line class={`fit-line ${kind}`} x1={x(from)} y1={y(at(from))} x2={x(to)} y2={y(at(to))} />
  );
  return (
    <>
      {line.interceptMiB > 0 && (
        <rect
          class="fixed"
          x={left}
          width={right - left}
          y={y(line.interceptMiB)}
          height={bottom - y(line.interceptMiB)}
        />
      )}
      {part(0, min, 'extrapolated')}
      {part(min, max, 'within')}
      {part(max, range.batch, 'extrapolated')}
    </>
  );
}
