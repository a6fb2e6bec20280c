/** Longer documents are executed but not kept; a document of MAX_TOKENS is shorter unless it has long texts. */
const LONGEST = 20_000;

/**
 * A store for Apollo, bounded in what it holds: the document that was used longest ago goes first. Apollo's own counts
 * a parsed document without its text, so that comments of a megabyte each would fill the memory.
 */
export class RecentDocuments<Document> {
  readonly #most: number;
  readonly #lengthOf: (document: Document) => number;
  readonly #documents = new Map<string, Document>();

  /** @param most documents that are kept. @param lengthOf the length of a document's text. */
  constructor(most: number, lengthOf: (document: Document) => number) {
    this.#most = most;
    this.#lengthOf = lengthOf;
  }

  get size(): number {
    return this.#documents.size;
  }

  get(key: string): Promise<Document | undefined> {
    const document = this.#documents.get(key);
    if (document !== undefined) this.#keep(key, document);
    return Promise.resolve(document);
  }

  set(key: string, document: Document): Promise<void> {
    if (this.#lengthOf(document) <= LONGEST) this.#keep(key, document);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#documents.delete(key));
  }

  #keep(key: string, document: Document): void {
    this.#documents.delete(key);
    this.#documents.set(key, document);
    const [oldest] = this.#documents.keys();
    if (this.#documents.size > this.#most && oldest !== undefined) this.#documents.delete(oldest);
  }
}
