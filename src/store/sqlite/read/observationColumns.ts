import { MAX_BATCH_SIZE, MEMORY_LIMIT_MIB } from '../../../domain/series/reading.ts';
import type { Observation } from '../../../domain/series/series.ts';
import { numberOf } from './values.ts';

/** An Observation of Measurement rows grouped by batch size: the SQL of `observe` in the domain. */
export const OBSERVATION_COLUMNS = `batchSize, median(memoryMiB) AS memoryMiB, max(memoryMiB) AS largestMiB,
  max(CASE outcome WHEN 'OUT_OF_MEMORY' THEN limitMiB END) AS outOfMemoryMiB, count(*) AS readings`;

/**
 * Whether a row of Measurement is a reading, 1 or 0. SQLite checks no types, and other programs may write into the file;
 * a broken row would make the functions above fail, and with them the whole picture.
 */
export const READABLE = `(typeof(batchSize) = 'integer' AND +batchSize BETWEEN 1 AND ${MAX_BATCH_SIZE}
  AND (limitMiB IS NULL OR (typeof(limitMiB) = 'integer' AND limitMiB >= 1))
  AND CASE outcome
    WHEN 'FIT' THEN typeof(memoryMiB) = 'integer' AND memoryMiB BETWEEN 1 AND ${MEMORY_LIMIT_MIB}
    WHEN 'OUT_OF_MEMORY' THEN memoryMiB IS NULL
    ELSE 0 END)`;

/** The OBSERVATION_COLUMNS of Prisma's raw queries, in which whole numbers may be bigint. */
export type RawObservation = Record<keyof Observation, number | bigint | null>;

/** The observation of a grouped row. */
export function observation(row: RawObservation): Observation {
  return {
    batchSize: Number(row.batchSize),
    memoryMiB: numberOf(row.memoryMiB),
    largestMiB: numberOf(row.largestMiB),
    outOfMemoryMiB: numberOf(row.outOfMemoryMiB),
    readings: Number(row.readings),
  };
}
