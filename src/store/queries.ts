import type { Database } from 'better-sqlite3';
import { appliedSeed } from './read/appliedSeed.ts';
import { catalogueNews } from './read/catalogueNews.ts';
import { dataVersion } from './read/dataVersion.ts';
import { idempotentResult } from './read/idempotentResult.ts';
import { measurementsById } from './read/measurementsById.ts';
import { measurementsOf } from './read/measurementsOf.ts';
import { publishedBatchSizes, publishedFigureCounts, publishedFigures } from './read/publishedFigures.ts';
import { countSources, sources, sourcesById } from './read/sources.ts';
import { countActiveTokens, tokenHolder, tokens } from './read/tokens.ts';

/** Every question that the program asks the database, over the reading connection. */
export type Queries = ReturnType<typeof prepareQueries>;

/** @param reader sees committed rows alone. */
export function prepareQueries(reader: Database) {
  return {
    appliedSeed: appliedSeed(reader),
    catalogueNews: catalogueNews(reader),
    countActiveTokens: countActiveTokens(reader),
    countSources: countSources(reader),
    dataVersion: dataVersion(reader),
    idempotentResult: idempotentResult(reader),
    measurementsById: measurementsById(reader),
    measurementsOf: measurementsOf(reader),
    publishedBatchSizes: publishedBatchSizes(reader),
    publishedFigures: publishedFigures(reader),
    publishedFigureCounts: publishedFigureCounts(reader),
    sources: sources(reader),
    sourcesById: sourcesById(reader),
    tokenHolder: tokenHolder(reader),
    tokens: tokens(reader),
  };
}
