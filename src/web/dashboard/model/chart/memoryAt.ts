import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';
import { countedReadings } from '../answer/seriesAnswer.ts';
import { largest } from '../../../../domain/line/extremes.ts';

/** MiB at a batch size as the API's own figures tell it: the largest reading where it was measured, else the line's. */
export function memoryAt(series: SeriesAnswerFragment, batchSize: number): number | undefined {
  const read = countedReadings(series)
    .filter((reading) => reading.batchSize === batchSize)
    .flatMap(({ memoryMiB }) => memoryMiB ?? []);
  if (read.length > 0) return largest(read);
  return series.line ? series.line.interceptMiB + series.line.slopeMiB * batchSize : undefined;
}
