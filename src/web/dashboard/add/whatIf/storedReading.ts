import type { Reading } from '../../../../domain/series/reading.ts';
import type { SeriesReadingsQuery } from '../../api/operations.generated.ts';
import type { Draft } from '../draft.ts';

type SeriesNode = Extract<NonNullable<SeriesReadingsQuery['node']>, { __typename: 'Series' }>;

/** A stored reading, with everything that identifies it. */
export type StoredReading = NonNullable<SeriesNode['measurements']['nodes'][number]>;

/** The fields that all readings of a form share. */
type Origin = Pick<Draft, 'measuredAt' | 'source'>;

/**
 * Whether the API would treat a reading as already stored: everything but the note is equal.
 * @param recorder who will record it; null if unknown, then the answer is false.
 */
export function isStored(
  { batchSize, outcome, memoryMiB, limitMiB }: Reading,
  stored: readonly StoredReading[],
  { measuredAt, source }: Origin,
  recorder: string | null,
): boolean {
  const [name, when] = [source.trim() || recorder, instantOf(measuredAt)];
  return stored.some(
    (one) =>
      one.batchSize === batchSize &&
      one.outcome === outcome &&
      one.memoryMiB === memoryMiB &&
      one.limitMiB === limitMiB &&
      one.measuredAt === when &&
      one.source.name === name &&
      recorder !== null &&
      one.recordedBy === recorder,
  );
}

/** A day as the API's time: its start in UTC; null for none. */
export const instantOf = (day: string): string | null => (day === '' ? null : `${day}T00:00:00.000Z`);
