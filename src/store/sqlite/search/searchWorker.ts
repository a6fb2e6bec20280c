import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from '../connection/openReader.ts';
import type { SqlCondition } from '../read/sqlCondition.ts';
import type { SearchAnswer } from './searchThread.ts';

// Runs in a thread of its own: answers statements that may look at every row, one after the other.
const database = openReader(String(workerData));

function answerTo({ sql, values }: SqlCondition): SearchAnswer {
  try {
    return {
      rows: database
        .prepare<[(string | number)[]], unknown[]>(sql)
        .raw()
        .all([...values]),
    };
  } catch (error) {
    const { message, code } = error as Error & { readonly code?: string };
    return { failure: { message, code } };
  }
}

parentPort?.on('message', (question: SqlCondition) => {
  parentPort?.postMessage(answerTo(question));
});
