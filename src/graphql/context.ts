import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Picture } from '../catalogue/picture.ts';
import type { Queries } from '../store/queries.ts';
import { type Loaders, createLoaders } from './loaders.ts';

/** What the resolvers of one operation share. */
export interface Context {
  readonly queries: Queries;
  readonly loaders: Loaders;
  /** The picture as of the last commit. */
  readonly picture: () => Picture;
}

/** A context for one operation. */
export function createContext(queries: Queries, catalogue: Catalogue): Context {
  return { queries, loaders: createLoaders(queries), picture: () => catalogue.current() };
}
