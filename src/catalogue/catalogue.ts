import type { Queries } from '../store/queries.ts';
import { type Picture, pictureOf } from './picture.ts';

/** The in-process picture of all series, which derived queries read instead of the rows. */
export class Catalogue {
  readonly #queries: Pick<Queries, 'catalogueRows' | 'dataVersion'>;
  #version: number;
  #picture: Picture;

  constructor(queries: Pick<Queries, 'catalogueRows' | 'dataVersion'>) {
    this.#queries = queries;
    this.#version = queries.dataVersion();
    this.#picture = pictureOf(queries.catalogueRows());
  }

  /**
   * The picture as of the last commit, whoever made it: our writing connection counts as another one too,
   * so that one question to SQLite (about 1 µs) covers both. The version is asked first: a commit between
   * the two is then read again rather than missed.
   */
  current(): Picture {
    const version = this.#queries.dataVersion();
    if (version !== this.#version) {
      this.#picture = pictureOf(this.#queries.catalogueRows());
      this.#version = version;
    }
    return this.#picture;
  }
}
