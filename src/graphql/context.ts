import type { SeriesEntry } from '../picture/entries.ts';
import type { Picture } from '../picture/picture.ts';
import type { Pictures } from '../picture/pictures.ts';
import { type MaybePromise, whenReady } from '../runtime/whenReady.ts';
import { type OpenTable, openTable } from '../tables/openTable.ts';
import type { Commands, Queries, Store } from '../store/port.ts';
import type { Checked, Written } from '../store/problem.ts';
import { type HeldCommit, holdCommit } from './heldCommit.ts';
import { type Access, REFUSED, accessError } from './access.ts';
import { type FindGpu, gpuFinder } from './gpu/gpuFinder.ts';
import { Failures } from './limits/failures.ts';
import { Meter } from './limits/meter.ts';
import { type OperationSearch, operationSearch } from './measurement/operationSearch.ts';
import { type Loaders, createLoaders } from './loaders.ts';

/** What the resolvers of one operation share. */
export interface Context {
  readonly queries: Queries;
  /** Runs a command of the store. @throws UNAUTHENTICATED or FORBIDDEN where its author lost the right to write. */
  readonly write: <T>(command: (store: Commands) => Promise<Written<T>>) => Promise<Checked<T>>;
  readonly holdCommit: () => Promise<HeldCommit>;
  /** Looks through all measurements, within what one operation may take. */
  readonly search: OperationSearch;
  /** Asked for anew each time: Apollo copies the context, and a write replaces them. */
  readonly loaders: () => Loaders;
  /** The picture of the request; after a write of the operation, that of the commit. */
  readonly picture: () => Picture;
  /** The card of a name or alias. */
  readonly findGpu: FindGpu;
  /** The series of a row that was read; the row may have been committed after the picture. */
  readonly seriesById: (id: number) => MaybePromise<SeriesEntry>;
  /** Reads a table, unless it takes too long or whoever sent it leaves. */
  readonly openTable: (...table: TableArguments) => Promise<OpenTable>;
  /** Whether the client may write, as of `picture`. */
  readonly access: () => Access;
  /** What the operation costs. */
  readonly meter: Meter;
  /** The fields of the operation that failed. */
  readonly failures: Failures;
}

type TableArguments = [Parameters<typeof openTable>[0], Parameters<typeof openTable>[1]];

/** What the context of an operation is made of. */
export interface ContextOptions {
  readonly store: Store;
  readonly pictures: Pictures;
  /** The picture of the request. */
  readonly picture: Picture;
  /** Whether the client may write, by the tokens of a picture. */
  readonly access: (picture: Picture) => Access;
  /** Aborted when whoever sent the request leaves before the answer. */
  readonly left: () => AbortSignal;
  readonly limits: Readonly<Record<'maxCost' | 'searchTimeoutS' | 'tableTimeoutS', number>>;
}

/** A context for one operation. */
export function createContext(options: ContextOptions): Context {
  const { store, pictures, access, left, limits } = options;
  let loaders = createLoaders(store.queries);
  let { picture } = options;
  const pictureOf = (): Picture => picture;
  return {
    queries: store.queries,
    write: async (command) => {
      try {
        const written = await command(store);
        if ('lost' in written) throw accessError(REFUSED[written.lost]);
        return written;
      } finally {
        // What was loaded before a write is outdated after it, and a document may hold several mutations.
        picture = await pictures.now();
        loaders = createLoaders(store.queries);
      }
    },
    holdCommit: () => holdCommit(store, pictures, picture),
    search: operationSearch(store.search, limits.searchTimeoutS, left),
    loaders: () => loaders,
    picture: pictureOf,
    findGpu: gpuFinder(pictureOf),
    seriesById: (id) =>
      picture.seriesById.get(id) ??
      whenReady(pictures.now(), ({ seriesById }) => {
        const series = seriesById.get(id);
        if (series === undefined) throw new Error(`Series ${id} went away while it was read.`);
        return series;
      }),
    openTable: (parts, options) =>
      openTable(parts, options, { longestMs: limits.tableTimeoutS * 1000, signal: left() }),
    access: () => access(picture),
    meter: new Meter(limits.maxCost),
    failures: new Failures(),
  };
}
