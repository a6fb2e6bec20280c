import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';

/** Longer documents, in characters, are executed but not kept. MAX_TOKENS allows more only with long strings. */
const MAX_KEPT_LENGTH = 20_000;

/**
 * A cache of the documents used last. Apollo's defaults size a parsed document without its text, so that comments of a
 * megabyte each would fill the memory.
 * @param max how many are kept.
 */
export function documentCache<Document extends string | object>(
  max: number,
  lengthOf: (document: Document) => number,
): InMemoryLRUCache<Document> {
  return new InMemoryLRUCache<Document>({
    max: Math.max(1, max),
    maxSize: Math.max(1, max) * MAX_KEPT_LENGTH,
    maxEntrySize: max === 0 ? 1 : MAX_KEPT_LENGTH,
    // Never 0, which the cache refuses; and above 1, so that a cache for no documents keeps none.
    sizeCalculation: (document) => lengthOf(document) + 1,
  });
}
