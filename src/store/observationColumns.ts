import type { Observation } from '../memory/series.ts';
import { wholeNumber } from './wholeNumber.ts';

/** An Observation of Measurement rows grouped by batch size: the SQL of `observe` in the domain. */
export const OBSERVATION_COLUMNS = `batchSize, median(memoryMiB) AS memoryMiB, max(memoryMiB) AS largestMiB,
  max(CASE outcome WHEN 'OUT_OF_MEMORY' THEN limitMiB END) AS outOfMemoryMiB, count(*) AS readings`;

/** Which rows can be summed up: a broken one would make the functions above fail, and with them the whole catalogue. */
export const SUMMABLE = "typeof(batchSize) = 'integer' AND typeof(memoryMiB) IN ('integer', 'null')";

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
