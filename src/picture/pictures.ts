import { nextTurn } from '../runtime/nextTurn.ts';
import type { MaybePromise } from '../runtime/whenReady.ts';
import type { PictureReads } from '../store/pictureReads.ts';
import { firstPicture, nextPicture } from './nextPicture.ts';
import type { Picture } from './picture.ts';

/** What pictures are made from. */
export interface PictureStore {
  /** A number that changes with every commit. */
  readonly version: () => number;
  /** Reads the last commit at once. */
  readonly read: <T>(work: (reads: PictureReads) => T) => T;
  /** Holds the last commit until it is closed, so that it can be read in slices. */
  readonly hold: () => { readonly reads: PictureReads; readonly close: () => void };
}

/** Steps in which a picture is made at once; where they are not enough it is made in slices. */
const STEPS_AT_ONCE = 10;

/** How long the event loop is held by a slice. */
const SLICE_MS = 5;

/** Keeps the picture of the last commit. */
export class Pictures {
  readonly #store: PictureStore;
  #latest: Picture;
  /** The version that is in `latest`, or a later one whose changes are in it as well. */
  #version: number;
  /** A picture that is being made in slices. */
  #pending: { readonly version: number; readonly picture: Promise<Picture> } | null = null;

  /** Reads all data, at once. */
  constructor(store: PictureStore) {
    this.#store = store;
    this.#version = store.version();
    this.#latest = store.read((reads) => finished(firstPicture(reads)));
  }

  /** The last picture that was made. */
  get latest(): Picture {
    return this.#latest;
  }

  /**
   * A picture that includes every commit before this call. Mostly this is one question to the database (about 1 µs), and
   * after a commit a small change; only where much has changed is it a promise, which requests share.
   */
  now(): MaybePromise<Picture> {
    // Asked before the changes are read: those of a commit in between are read again, rather than missed.
    const version = this.#store.version();
    if (version === this.#version) return this.#latest;
    const pending = this.#pending;
    if (pending !== null) {
      // What was committed since it was begun may be missing in it.
      return pending.version === version ? pending.picture : pending.picture.then(() => this.now());
    }
    const picture = this.#store.read((reads) => {
      const steps = nextPicture(this.#latest, reads);
      for (let left = STEPS_AT_ONCE; left > 0; left -= 1) {
        const step = steps.next();
        if (step.done === true) return step.value;
      }
      // Ends the statement that it is reading.
      steps.return(this.#latest);
      return null;
    });
    if (picture !== null) return this.#publish(picture, version);
    this.#pending = { version, picture: this.#inSlices(version) };
    return this.#pending.picture;
  }

  async #inSlices(version: number): Promise<Picture> {
    try {
      await nextTurn();
      const { reads, close } = this.#store.hold();
      try {
        const steps = nextPicture(this.#latest, reads);
        let end = performance.now() + SLICE_MS;
        for (;;) {
          const step = steps.next();
          if (step.done === true) return this.#publish(step.value, version);
          if (performance.now() < end) continue;
          await nextTurn();
          end = performance.now() + SLICE_MS;
        }
      } finally {
        close();
      }
    } finally {
      this.#pending = null;
    }
  }

  #publish(picture: Picture, version: number): Picture {
    this.#latest = picture;
    this.#version = version;
    return picture;
  }
}

function finished(steps: Generator<void, Picture>): Picture {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
