import { setTimeout } from 'node:timers/promises';
import type { Written } from '../store/problem.ts';
import { StoreError } from '../store/storeError.ts';
import { CommandError } from './commandError.ts';

const MAX_WAIT_MS = 30_000;

/**
 * Runs a command of the store beside a running server: waits for what it is writing.
 * @throws CommandError where that takes too long, or the store refuses.
 */
export async function writePatiently<T>(command: () => Promise<Written<T>>): Promise<T> {
  const deadline = Date.now() + MAX_WAIT_MS;
  for (;;) {
    try {
      const written = await command();
      if (written.ok) return written.value;
      throw new CommandError(
        'lost' in written ? written.lost : written.problems.map(({ message }) => message).join('\n'),
      );
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
