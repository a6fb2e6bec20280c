import type { Catalogue } from '../picture/catalogue.ts';
import type { ModelEntry } from '../picture/entries.ts';
import type { Store } from '../store/port.ts';
import type { Snapshot } from '../store/pictureRows.ts';

/** One commit as a whole: what is in memory of it, and its rows. Whoever asked for it has to close the rows. */
export interface HeldCommit {
  readonly models: readonly ModelEntry[];
  /** The names of the cards by their ids. */
  readonly gpuNames: ReadonlyMap<number, string>;
  readonly rows: Snapshot;
}

/** Holds the last commit. Whatever is renamed or written later shows in nothing of it. */
export function holdCommit(store: Pick<Store, 'snapshot'>, catalogue: Catalogue): HeldCommit {
  for (;;) {
    const rows = store.snapshot();
    const { models, gpus } = catalogue.current();
    // Another process may commit between the two.
    if (rows.revision === catalogue.revision()) {
      return { models, gpuNames: new Map(gpus.map(({ id, name }) => [id, name])), rows };
    }
    rows.close();
  }
}
