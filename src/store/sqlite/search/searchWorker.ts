import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { BUSY_TIMEOUT_MS } from '../connection/busyTimeout.ts';
import { containsText } from '../read/filters.ts';
import { CONTAINS_FUNCTION } from '../read/sqlCondition.ts';
import type { SearchAnswer, SearchQuestion } from './searchMessages.ts';

// Runs in a thread of its own: answers statements that may look at every row, one after the other.
const database = new Database(String(workerData), {
  readonly: true,
  fileMustExist: true,
  timeout: BUSY_TIMEOUT_MS,
});
database.pragma('query_only = ON');
database.function(CONTAINS_FUNCTION, { deterministic: true }, (text: unknown, part: unknown) =>
  typeof text === 'string' && typeof part === 'string' && containsText(text, part) ? 1 : 0,
);

function answerTo({ sql, values }: SearchQuestion): SearchAnswer {
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

parentPort?.on('message', (question: SearchQuestion) => {
  parentPort?.postMessage(answerTo(question));
});
