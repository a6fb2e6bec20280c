import type { OpenStore } from './openStore.ts';
import { changes } from './changes.ts';
import { entities } from './entities.ts';
import { imports } from './imports.ts';
import { recordings } from './recordings.ts';
import { pages } from './pages.ts';
import { rights } from './rights.ts';
import { searches } from './searches.ts';
import { seeds } from './seeds.ts';

/** What every implementation of the port has to fulfil. To be called from a spec of the implementation. */
export function storeContract(open: OpenStore): void {
  for (const part of [recordings, imports, entities, rights, pages, searches, changes, seeds]) part(open);
}
