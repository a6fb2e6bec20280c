import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from './readBytes.ts';
import { summaryOf } from './summaryOf.ts';
import type { WorkerAnswer, WorkerQuestion, WorkerTask } from './workerMessages.ts';

// Runs in a thread of its own: reads one table, then hands it over in slices, each when it is asked for. All at
// once would hold the other thread's event loop while it is being copied.
const { parts, options } = workerData as WorkerTask;
const content = readBytes(parts, options);

const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);
parentPort?.on('message', ({ list, from, size }: WorkerQuestion) => {
  answer({ slice: content[list].slice(from, from + size) });
});
answer({ summary: summaryOf(content) });
