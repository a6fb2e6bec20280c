import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';
import { axisRange } from './axisRange.ts';
import { countedReadings } from '../answer/seriesAnswer.ts';

/** How far the axes go for a series and its answer to the budget, in images and in MiB. */
export function chartRange(series: SeriesAnswerFragment): ReturnType<typeof axisRange> {
  const { largestBatchSize, budgetMiB } = series.capacity;
  return axisRange(countedReadings(series), [{ line: series.line, largestBatchSize }], budgetMiB);
}
