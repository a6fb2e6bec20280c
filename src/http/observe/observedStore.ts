import type { Queries } from '../../store/sqlite/read/queries.ts';
import type { Store } from '../../store/store.ts';

/** @param heard hears what the database was asked, and how many seconds it took. */
export function observedStore(store: Store, heard: (what: string, seconds: number) => void): Store {
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    try {
      return await work();
    } finally {
      heard(what, (performance.now() - began) / 1000);
    }
  };
  return {
    reader: store.reader,
    queries: observedQueries(store.queries, heard),
    write: (work) => timed('write', () => store.write(work)),
    writeLarge: (work) => timed('write', () => store.writeLarge(work)),
    search: store.search,
    snapshot: () => store.snapshot(),
    close: () => store.close(),
  };
}

function observedQueries(queries: Queries, heard: (what: string, seconds: number) => void): Queries {
  const observed = Object.keys(queries).map((name) => [
    name,
    (...args: unknown[]): unknown => {
      const query = queries[name as keyof Queries] as (...args: unknown[]) => unknown;
      const began = performance.now();
      try {
        // eslint-disable-next-line no-restricted-syntax -- as many as it was called with.
        return query(...args);
      } finally {
        heard(name, (performance.now() - began) / 1000);
      }
    },
  ]);
  // It is asked with every request, takes a microsecond, and would drown the others.
  return { ...(Object.fromEntries(observed) as Queries), dataVersion: queries.dataVersion };
}
