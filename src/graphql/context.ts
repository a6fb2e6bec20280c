import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Picture } from '../catalogue/picture.ts';
import type { Store } from '../store/openStore.ts';
import type { Queries } from '../store/queries.ts';
import type { Access } from './access.ts';
import { type Loaders, createLoaders } from './loaders.ts';

/** What the resolvers of one operation share. */
export interface Context {
  readonly queries: Queries;
  readonly write: Store['write'];
  readonly loaders: Loaders;
  /** The picture as of the last commit. */
  readonly picture: () => Picture;
  /** Whether whoever sent the request may write. */
  readonly access: Access;
}

/** A context for one operation. */
export function createContext(store: Store, catalogue: Catalogue, access: Access): Context {
  return {
    queries: store.queries,
    write: (work) => store.write(work),
    loaders: createLoaders(store.queries),
    picture: () => catalogue.current(),
    access,
  };
}
