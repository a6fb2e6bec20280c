import type { Queries } from '../store/port.ts';
import { LivePicture } from './livePicture.ts';
import type { Picture } from './picture.ts';

type Questions = Pick<Queries, 'catalogueNews' | 'dataVersion'>;

/** The in-process picture of all series, which derived queries read instead of the rows. */
export class Catalogue {
  readonly #queries: Questions;
  readonly #picture = new LivePicture();
  #version: number;
  #revision: number;

  constructor(queries: Questions) {
    this.#queries = queries;
    this.#version = queries.dataVersion();
    const news = queries.catalogueNews(null);
    this.#picture.apply(news);
    this.#revision = news.revision;
  }

  /** The picture as of the last commit. */
  current(): Picture {
    this.#refresh();
    return this.#picture;
  }

  /** A number that every commit changes that an answer could depend on. */
  revision(): number {
    this.#refresh();
    return this.#revision;
  }

  /**
   * One question to SQLite (about 1 µs) tells whether anybody has committed: our own writing connection counts as
   * another one too. It is asked first: a commit between the two questions is then read again rather than missed.
   */
  #refresh(): void {
    const version = this.#queries.dataVersion();
    if (version === this.#version) return;
    const news = this.#queries.catalogueNews(this.#revision);
    this.#picture.apply(news);
    this.#revision = news.revision;
    this.#version = version;
  }
}
