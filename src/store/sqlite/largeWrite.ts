import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../../runtime/workerFile.ts';
import type { Store } from '../store.ts';

/** SQLite's own setting, in pages. */
const AUTOCHECKPOINT = 1000;

const CHECKPOINT_WORKER = workerFile(new URL('./connection/checkpointWorker.ts', import.meta.url));

/**
 * Makes `write` for work that writes megabytes. COMMIT then would hold the event loop: it waits until the disk has
 * the whole log, and moves it into the database file, which waits for the disk as well. So the log is brought to the
 * disk before, and moved afterwards, in other threads.
 * @param behind takes what still runs when the write is answered: its turn comes after that of all writes that wait.
 */
export function largeWrite(
  file: string,
  write: Store['write'],
  behind: (rest: Promise<void>) => void,
): Store['write'] {
  return async (work) => {
    try {
      return await write(async (tx) => {
        await tx.$queryRaw`PRAGMA wal_autocheckpoint = 0`;
        const result = await work(tx);
        await flush(`${file}-wal`);
        return result;
      });
    } finally {
      behind(moveLog(file, write));
    }
  };
}

/** Where this fails nothing is lost: a later COMMIT moves the log. */
async function moveLog(file: string, write: Store['write']): Promise<void> {
  await checkpoint(file).catch(() => undefined);
  await write((tx) => tx.$queryRawUnsafe(`PRAGMA wal_autocheckpoint = ${AUTOCHECKPOINT}`)).catch(
    () => undefined,
  );
}

async function flush(log: string): Promise<void> {
  const file = await open(log, 'r');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function checkpoint(file: string): Promise<void> {
  await once(new Worker(CHECKPOINT_WORKER, { workerData: file }), 'exit');
}
