import type { Picture } from '../picture/picture.ts';
import type { Pictures } from '../picture/pictures.ts';
import type { Snapshot } from '../store/pictureReads.ts';
import type { Store } from '../store/port.ts';

/** A picture with the rows of its commit. The rows have to be closed. */
export interface HeldCommit {
  readonly picture: Picture;
  readonly rows: Snapshot;
}

/** Holds the commit of a picture, or the last one where another one was made since. */
export async function holdCommit(
  store: Pick<Store, 'snapshot'>,
  pictures: Pick<Pictures, 'now'>,
  picture: Picture,
): Promise<HeldCommit> {
  for (let held = picture; ; held = await pictures.now()) {
    const rows = store.snapshot();
    if (rows.revision === held.revision) return { picture: held, rows };
    rows.close();
  }
}
