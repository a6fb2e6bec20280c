import type { SeriesAnswerFragment } from '../api/operations.generated.ts';
import { countedReadings } from './seriesAnswer.ts';
import { largest } from '../../../memory/extremes.ts';

/** How far the axes go, in images and in MiB, so that the answer, the budget and all readings are in sight. */
export function chartRange(series: SeriesAnswerFragment): { batch: number; memory: number } {
  const readings = countedReadings(series);
  const batch = largest([
    4,
    ...readings.map(({ batchSize }) => batchSize * 1.1),
    (series.capacity.largestBatchSize ?? 0) * 1.15,
  ]);
  const byLine = series.line ? series.line.interceptMiB + series.line.slopeMiB * batch : 0;
  const memory = largest([
    series.capacity.budgetMiB * 1.12,
    byLine,
    ...readings.map(({ memoryMiB, limitMiB }) => (memoryMiB ?? limitMiB ?? 0) * 1.05),
  ]);
  return { batch, memory };
}
