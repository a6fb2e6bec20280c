import { type PictureStore, Pictures } from '../../src/picture/pictures.ts';
import type { Store } from '../../src/store/port.ts';

/** What pictures of a store are made from. */
export function pictureStore(store: Store): PictureStore {
  const { dataVersion: version, readCommit: read } = store.queries;
  return { version, read, hold: () => store.snapshot() };
}

/** Pictures of a store, with nothing taken over from those of an application. */
export function picturesOf(store: Store): Pictures {
  return new Pictures(pictureStore(store));
}
