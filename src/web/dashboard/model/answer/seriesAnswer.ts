import { largest } from '../../../../domain/line/extremes.ts';
import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';
import { present } from '../../shared/present.ts';
import { type AxisRange, axisRange } from '../chart/axisRange.ts';

/** A reading of the answer. */
export type Reading = NonNullable<SeriesAnswerFragment['measurements']['nodes'][number]>;

/** The readable readings. One that fitted has its memory, unless the stored row is damaged: a diagnostic says so. */
export const readingsOf = (series: SeriesAnswerFragment): readonly Reading[] =>
  present(series.measurements.nodes).filter(
    ({ outcome, memoryMiB }) => outcome === 'OUT_OF_MEMORY' || memoryMiB !== null,
  );

/** The readings that were not retracted. */
export const countedReadings = (series: SeriesAnswerFragment): readonly Reading[] =>
  readingsOf(series).filter(({ retractedAt }) => retractedAt === null);

/** MiB at a batch size: the largest reading if it was measured, else the line; undefined without a line. */
export function memoryAt(series: SeriesAnswerFragment, batchSize: number): number | undefined {
  const measured = countedReadings(series)
    .filter((reading) => reading.batchSize === batchSize)
    .flatMap(({ memoryMiB }) => memoryMiB ?? []);
  if (measured.length > 0) return largest(measured);
  return series.line ? series.line.interceptMiB + series.line.slopeMiB * batchSize : undefined;
}

/** The axis range of the chart of a series. */
export function chartRange(series: SeriesAnswerFragment): AxisRange {
  const { largestBatchSize, budgetMiB } = series.capacity;
  return axisRange(countedReadings(series), [{ line: series.line, largestBatchSize }], budgetMiB);
}
