import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';
import { present } from '../../shared/present.ts';

/** A reading as the API tells it. */
export type Reading = NonNullable<SeriesAnswerFragment['measurements']['nodes'][number]>;

/** The readings that can be read: one without the memory that it took is broken, and the remarks tell of it. */
export const readingsOf = (series: SeriesAnswerFragment): readonly Reading[] =>
  present(series.measurements.nodes).filter(
    ({ outcome, memoryMiB }) => outcome === 'OUT_OF_MEMORY' || memoryMiB !== null,
  );

/** The readings that count: those that were not retracted. */
export const countedReadings = (series: SeriesAnswerFragment): readonly Reading[] =>
  readingsOf(series).filter(({ retractedAt }) => retractedAt === null);
