/** An Observation of Measurement rows grouped by batch size: the SQL of `observe` in the domain. */
export const OBSERVATION_COLUMNS = `batchSize, median(memoryMiB) AS memoryMiB, max(memoryMiB) AS largestMiB,
  max(CASE outcome WHEN 'OUT_OF_MEMORY' THEN limitMiB END) AS outOfMemoryMiB, count(*) AS readings`;

/** Which rows can be summed up: a broken one would make the functions above fail, and with them the whole catalogue. */
export const SUMMABLE = "typeof(batchSize) = 'integer' AND typeof(memoryMiB) IN ('integer', 'null')";
