import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SeriesEntry } from '../catalogue/entries.ts';
import type { Picture } from '../catalogue/picture.ts';
import type { Store } from '../store/openStore.ts';
import type { Queries } from '../store/queries.ts';
import type { Access } from './access.ts';
import { type FindGpu, gpuFinder } from './gpu/gpuFinder.ts';
import { Failures } from './limits/failures.ts';
import { Meter } from './limits/meter.ts';
import { type OperationSearch, operationSearch } from './measurement/operationSearch.ts';
import { type Loaders, createLoaders } from './loaders.ts';

/** What the resolvers of one operation share. */
export interface Context {
  readonly queries: Queries;
  readonly write: Store['write'];
  /** For work that may write megabytes. */
  readonly writeLarge: Store['writeLarge'];
  readonly snapshot: Store['snapshot'];
  /** Looks through all measurements, within what one operation may take. */
  readonly search: OperationSearch;
  /** Asked for anew each time: Apollo copies the context, and a write replaces them. */
  readonly loaders: () => Loaders;
  /** The picture as of the last commit. */
  readonly picture: () => Picture;
  /** The card of a name or alias. */
  readonly findGpu: FindGpu;
  /** The series of a row that has been read. */
  readonly seriesById: (id: number) => SeriesEntry;
  /** Whether whoever sent the request may write, as of now: asked by writes, and by what tells of them, so that reads pay nothing. */
  readonly access: () => Access;
  /** What the operation costs. */
  readonly meter: Meter;
  /** The fields of the operation that failed. */
  readonly failures: Failures;
}

/** What a context is made of. */
export interface ContextOptions {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly access: () => Access;
  /** Is aborted when the client leaves. */
  readonly signal: () => AbortSignal;
  readonly limits: { readonly maxCost: number; readonly searchTimeoutS: number };
}

/** A context for one operation. */
export function createContext({ store, catalogue, access, signal, limits }: ContextOptions): Context {
  let loaders = createLoaders(store.queries);
  let picture: Picture | null = null;
  // Asked once for an operation: a hundred fields would ask SQLite a hundred times whether there is news.
  const pictureOf = (): Picture => (picture ??= catalogue.current());
  // What was loaded before a write is old after it, and a document may hold several mutations.
  const forgetting =
    (write: Store['write']): Store['write'] =>
    async (work) => {
      try {
        return await write(work);
      } finally {
        loaders = createLoaders(store.queries);
        picture = null;
      }
    };
  return {
    queries: store.queries,
    write: forgetting((work) => store.write(work)),
    writeLarge: forgetting(store.writeLarge),
    snapshot: () => store.snapshot(),
    search: operationSearch(store.search, limits.searchTimeoutS, signal),
    loaders: () => loaders,
    picture: pictureOf,
    findGpu: gpuFinder(pictureOf),
    // A row may have been committed since.
    seriesById: (id) => {
      const series = pictureOf().seriesById.get(id) ?? catalogue.current().seriesById.get(id);
      if (series === undefined) throw new Error(`Series ${id} went away while it was read.`);
      return series;
    },
    access,
    meter: new Meter(limits.maxCost),
    failures: new Failures(),
  };
}
