import { setTimeout } from 'node:timers/promises';
import type { Store } from '../store/sqlite/openStore.ts';
import { StoreError } from '../store/storeError.ts';
import { CommandError } from './commandError.ts';

const LONGEST_WAIT_MS = 30_000;

/** Writes beside a running server: waits for what it is writing. @throws CommandError where that takes too long. */
export async function writePatiently<T>(
  store: Pick<Store, 'write'>,
  work: Parameters<typeof store.write<T>>[0],
): Promise<T> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    try {
      return await store.write(work);
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'LOCKED')) throw error;
      if (Date.now() > deadline) {
        throw new CommandError(
          'the server has been writing for 30 seconds, an import perhaps. Try again later.',
        );
      }
      await setTimeout(100);
    }
  }
}
