import type { Database } from 'better-sqlite3';
import { appliedSeed } from './appliedSeed.ts';
import { catalogueNews } from './catalogueNews.ts';
import { dataVersion } from './dataVersion.ts';
import { idempotentResult } from './idempotentResult.ts';
import { measurementsById } from './measurementsById.ts';
import { measurementsOf } from './measurementsOf.ts';
import { publishedBatchSizes, publishedFigureCounts, publishedFigures } from './publishedFigures.ts';
import { countSources, sources, sourcesById } from './sources.ts';
import { countActiveTokens, tokenHolder, tokens } from './tokens.ts';

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
