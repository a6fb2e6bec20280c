import type { JSX } from 'preact';
import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';
import type { ChartScale } from './chartScale.ts';
import { countedReadings } from '../answer/seriesAnswer.ts';

interface ChartReadingsProps {
  readonly series: SeriesAnswerFragment;
  readonly scale: ChartScale;
}

/** A ring for each run that fitted, a cross at its limit for each run out of memory. */
export function ChartReadings({ series, scale }: ChartReadingsProps): JSX.Element {
  const { x, y, range } = scale;
  return (
    <>
      {countedReadings(series).map(({ id, batchSize, memoryMiB, limitMiB }) => {
        // A run out of memory without a limit is drawn at the top.
        const [across, up] = [x(batchSize), y(memoryMiB ?? limitMiB ?? range.memory)];
        return memoryMiB === null ? (
          <path
            key={id}
            class="out-of-memory"
            d={`M${across - 5} ${up - 5}l10 10M${across + 5} ${up - 5}l-10 10`}
          />
        ) : (
          <circle key={id} class="reading" cx={across} cy={up} r={4} />
        );
      })}
    </>
  );
}
