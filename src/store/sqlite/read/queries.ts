import type { Database } from 'better-sqlite3';
import { earlierRecording } from '../write/record/idempotency.ts';
import { dataVersion } from './dataVersion.ts';
import { measurementsById, provenance } from './measurements.ts';
import { measurementsOf } from './measurementsOf.ts';
import { readCommit } from './pictureReads.ts';
import { publishedBatchSizes, publishedFigureCounts, publishedFigures } from './publishedFigures.ts';
import { countActiveTokens, tokens } from './tokens.ts';

/** The queries of the port, prepared once; all of them answer at once. */
export type SqliteQueries = ReturnType<typeof prepareQueries>;

/** @param reader a connection that sees committed rows only. */
export function prepareQueries(reader: Database) {
  const appliedSeed = reader
    .prepare<[string], string>('SELECT sha256 FROM AppliedSeed WHERE file = ?')
    .pluck();
  return {
    appliedSeed: (file: string) => appliedSeed.get(file) ?? null,
    countActiveTokens: countActiveTokens(reader),
    dataVersion: dataVersion(reader),
    earlierRecording: earlierRecording(reader),
    measurementsById: measurementsById(reader),
    measurementsOf: measurementsOf(reader),
    provenance: provenance(reader),
    publishedBatchSizes: publishedBatchSizes(reader),
    publishedFigures: publishedFigures(reader),
    publishedFigureCounts: publishedFigureCounts(reader),
    readCommit: readCommit(reader),
    tokens: tokens(reader),
  };
}
