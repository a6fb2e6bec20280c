/** Longer documents are executed but not kept; a document of MAX_TOKENS is shorter unless it has long texts. */
const LONGEST = 20_000;

/** The persisted queries of Apollo's protocol, bounded: the one that was used longest ago goes first. */
export class PersistedQueries {
  readonly #most: number;
  readonly #queries = new Map<string, string>();

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#queries.size;
  }

  get(hash: string): Promise<string | undefined> {
    const query = this.#queries.get(hash);
    if (query !== undefined) this.#keep(hash, query);
    return Promise.resolve(query);
  }

  set(hash: string, query: string): Promise<void> {
    if (query.length <= LONGEST) this.#keep(hash, query);
    return Promise.resolve();
  }

  delete(hash: string): Promise<boolean> {
    return Promise.resolve(this.#queries.delete(hash));
  }

  #keep(hash: string, query: string): void {
    this.#queries.delete(hash);
    this.#queries.set(hash, query);
    const [oldest] = this.#queries.keys();
    if (this.#queries.size > this.#most && oldest !== undefined) this.#queries.delete(oldest);
  }
}
