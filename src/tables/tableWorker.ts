import { parentPort } from 'node:worker_threads';
import { readBytes } from './readBytes.ts';
import { refusedContent } from './content/refusedContent.ts';
import { summaryOf } from './content/summaryOf.ts';
import type { WorkerAnswer, WorkerQuestion, WorkerTask } from './workerMessages.ts';

// Runs in a thread of its own: reads a table, then hands it over in slices, each when it is asked for. All at
// once would hold the other thread's event loop while it is being copied.
let content = refusedContent([]);

const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);
parentPort?.on('message', (message: WorkerTask | WorkerQuestion) => {
  if ('parts' in message) {
    content = readBytes(message.parts, message.options);
    answer({ summary: summaryOf(content) });
  } else {
    const { list, from, size } = message;
    answer({ slice: content[list].slice(from, from + size) });
  }
});
