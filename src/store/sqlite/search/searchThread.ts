import { Worker } from 'node:worker_threads';
import { workerFile } from '../../../runtime/workerFile.ts';
import { type SearchLimits, SearchTimeout } from '../../search.ts';
import { StoreError } from '../../storeError.ts';
import { toStoreError } from '../connection/toStoreError.ts';
import type { SqlCondition } from '../read/sqlCondition.ts';

const WORKER = workerFile(new URL('./searchWorker.ts', import.meta.url));

/** What the thread answers to a statement. */
export type SearchAnswer =
  | { readonly rows: readonly unknown[][] }
  | { readonly failure: { readonly message: string; readonly code: string | undefined } };

/** A search that waits for its turn, or runs. */
interface Search extends SearchLimits {
  readonly question: SqlCondition;
  readonly resolve: (rows: readonly unknown[][]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A thread with a connection of its own for statements that may look at every row: in a large database they take seconds,
 * for which the event loop must not be held. The first search starts it. One search runs at a time; it is not started
 * after its client left or its deadline passed.
 */
export class SearchThread {
  readonly #file: string;
  readonly #waiting: Search[] = [];
  #worker: Worker | undefined;
  #running: Search | undefined;
  #isClosed = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Runs a whole statement. @throws SearchTimeout, the reason of the signal, or a StoreError. */
  run(question: SqlCondition, limits: SearchLimits): Promise<readonly unknown[][]> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) {
        reject(closed(this.#file));
        return;
      }
      this.#waiting.push({ question, resolve, reject, ...limits });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#fail(closed(this.#file));
    for (const { reject } of this.#waiting.splice(0)) reject(closed(this.#file));
    await this.#worker?.terminate();
  }

  #next(): void {
    while (this.#running === undefined) {
      const search = this.#waiting.shift();
      if (search === undefined) return;
      if (search.signal.aborted) search.reject(search.signal.reason);
      else if (performance.now() > search.deadline) search.reject(new SearchTimeout());
      else this.#begin(search);
    }
  }

  #begin(search: Search): void {
    this.#running = search;
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage(search.question);
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { workerData: this.#file });
    worker.on('message', (answer: SearchAnswer) => {
      // An idle thread keeps no process from ending.
      worker.unref();
      const search = this.#running;
      this.#running = undefined;
      if ('rows' in answer) search?.resolve(answer.rows);
      else
        search?.reject(
          toStoreError(Object.assign(new Error(answer.failure.message), answer.failure), this.#file),
        );
      this.#next();
    });
    worker.on('error', (error) => {
      this.#worker = undefined;
      this.#fail(toStoreError(error, this.#file));
      this.#next();
    });
    return worker;
  }

  #fail(error: unknown): void {
    this.#running?.reject(error);
    this.#running = undefined;
  }
}

function closed(file: string): StoreError {
  return new StoreError('CLOSED', `Database ${file} is being closed.`);
}
