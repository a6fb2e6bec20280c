import type { Reading } from '../../../../domain/series/reading.ts';
import type { SeriesReadingsQuery } from '../../api/operations.generated.ts';
import type { Draft } from '../draft.ts';

type SeriesNode = Extract<NonNullable<SeriesReadingsQuery['node']>, { __typename: 'Series' }>;

/** A reading that a series has, with all that tells it from a repeat of the same run. */
export type StoredReading = NonNullable<SeriesNode['measurements']['nodes'][number]>;

/** What all readings of a form have in common. */
type Origin = Pick<Draft, 'measuredAt' | 'source'>;

/**
 * Whether the API would take a reading for one that is stored, and not count it once more: as it does where all but
 * the note is the same.
 * @param recorder null where it is not known who will record it; then nothing is known to be stored.
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

/** A day as the API tells it: its beginning in UTC, as in tables; null for none. */
export const instantOf = (day: string): string | null => (day === '' ? null : `${day}T00:00:00.000Z`);
