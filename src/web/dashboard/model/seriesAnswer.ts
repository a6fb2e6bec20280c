import type { SeriesAnswerFragment } from '../api/operations.generated.ts';
import { present } from '../shared/present.ts';

/** A reading as the API tells it. */
export type Reading = NonNullable<SeriesAnswerFragment['measurements']['nodes'][number]>;

/** The readings that count: those that were not retracted. */
export const countedReadings = (series: SeriesAnswerFragment): readonly Reading[] =>
  present(series.measurements.nodes).filter(({ retractedAt }) => retractedAt === null);
