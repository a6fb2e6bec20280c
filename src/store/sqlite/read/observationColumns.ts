import { LARGEST_BATCH_SIZE, LARGEST_MEMORY_MIB } from '../../../domain/series/reading.ts';
import type { Observation } from '../../../domain/series/series.ts';
import { wholeNumber } from './wholeNumber.ts';

/** An Observation of Measurement rows grouped by batch size: the SQL of `observe` in the domain. */
export const OBSERVATION_COLUMNS = `batchSize, median(memoryMiB) AS memoryMiB, max(memoryMiB) AS largestMiB,
  max(CASE outcome WHEN 'OUT_OF_MEMORY' THEN limitMiB END) AS outOfMemoryMiB, count(*) AS readings`;

/**
 * Whether a row of Measurement is a reading, 1 or 0. A broken one would make the functions above fail, and with them the
 * whole catalogue. SQLite checks no types by itself, and anybody may write into its file.
 */
export const READABLE = `(typeof(batchSize) = 'integer' AND +batchSize BETWEEN 1 AND ${LARGEST_BATCH_SIZE}
  AND (limitMiB IS NULL OR (typeof(limitMiB) = 'integer' AND limitMiB >= 1))
  AND CASE outcome
    WHEN 'FIT' THEN typeof(memoryMiB) = 'integer' AND memoryMiB BETWEEN 1 AND ${LARGEST_MEMORY_MIB}
    WHEN 'OUT_OF_MEMORY' THEN memoryMiB IS NULL
    ELSE 0 END)`;

/** These columns as Prisma's raw queries give them: whole numbers may come as bigint. */
export type RawObservation = Record<keyof Observation, number | bigint | null>;

/** The observation of a grouped row. */
export function observation(row: RawObservation): Observation {
  return {
    batchSize: Number(row.batchSize),
    memoryMiB: wholeNumber(row.memoryMiB),
    largestMiB: wholeNumber(row.largestMiB),
    outOfMemoryMiB: wholeNumber(row.outOfMemoryMiB),
    readings: Number(row.readings),
  };
}
