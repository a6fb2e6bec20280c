import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../../../runtime/workerFile.ts';

const CHECKPOINT_WORKER = workerFile(new URL('./checkpointWorker.ts', import.meta.url));

/** Syncs the write-ahead log of a database to the disk, in another thread. */
export async function flushLog(file: string): Promise<void> {
  const log = await open(`${file}-wal`, 'r');
  try {
    await log.datasync();
  } finally {
    await log.close();
  }
}

/** Moves the write-ahead log of a database into its file, in another thread. */
export async function checkpoint(file: string): Promise<void> {
  await once(new Worker(CHECKPOINT_WORKER, { workerData: file }), 'exit');
}
