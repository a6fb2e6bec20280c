import type { MaybePromise } from '../../../src/runtime/whenReady.ts';
import type { Store } from '../../../src/store/port.ts';
import { changes } from './changes.ts';
import { entities } from './entities.ts';
import { imports } from './imports.ts';
import { recordings } from './recordings.ts';
import { pages } from './pages.ts';
import { rights } from './rights.ts';
import { searches } from './searches.ts';
import { seeds } from './seeds.ts';

/** Opens a store over a new, empty database for the test that is running, and closes it when the test ends. */
export type OpenStore = () => MaybePromise<Store>;

/** What every implementation of the port has to fulfil. To be called from a spec of the implementation. */
export function storeContract(open: OpenStore): void {
  for (const part of [recordings, imports, entities, rights, pages, searches, changes, seeds]) part(open);
}
