import type { Commands, Queries, Store } from '../../store/port.ts';

type Methods<T> = { readonly [Name in keyof T]: (...args: never[]) => unknown };

const COMMANDS: readonly (keyof Commands)[] = [
  'record',
  'importTable',
  'retract',
  'createModel',
  'updateModel',
  'deleteModel',
  'setDefaultSeries',
  'createGpu',
  'updateGpu',
  'createToken',
  'revokeToken',
  'applySeeds',
];

/** A store whose queries and commands are timed. @param heard called with what was asked, and the seconds it took. */
export function observedStore(store: Store, heard: (what: string, seconds: number) => void): Store {
  const queries = timed<Queries>(store.queries, Object.keys(store.queries) as (keyof Queries)[], heard);
  return {
    search: store.search,
    snapshot: () => store.snapshot(),
    checkReady: () => store.checkReady(),
    close: () => store.close(),
    ...timed<Commands>(store, COMMANDS, (_, seconds) => {
      heard('write', seconds);
    }),
    // Asked with every request, it takes a microsecond and would drown the others.
    queries: { ...queries, dataVersion: () => store.queries.dataVersion() },
  };
}

function timed<T extends Methods<T>>(
  methods: T,
  names: readonly (keyof T & string)[],
  heard: (what: string, seconds: number) => void,
): T {
  const observed = names.map((name) => [
    name,
    (...args: never[]): unknown => {
      const began = performance.now();
      const tell = (): void => {
        heard(name, (performance.now() - began) / 1000);
      };
      let result: unknown;
      try {
        // eslint-disable-next-line no-restricted-syntax -- as many as it was called with.
        result = methods[name](...args);
      } catch (error) {
        tell();
        throw error;
      }
      if (!(result instanceof Promise)) tell();
      else void result.then(tell, tell);
      return result;
    },
  ]);
  return Object.fromEntries(observed) as T;
}
