import { Worker } from 'node:worker_threads';
import { nextTurn } from '../../runtime/nextTurn.ts';
import { workerFile } from '../../runtime/workerFile.ts';
import type { ListName, TableContent, TableSummary } from '../content/tableContent.ts';
import type { WorkerAnswer, WorkerQuestion, WorkerTask } from './tableWorker.ts';

/** Items transferred at once: writing them takes about five milliseconds. */
const SLICE = 300;

/** Maximum heap: a text made to exhaust the memory ends the thread, not the program. */
const MAX_HEAP_MB = 1536;

const WORKER = workerFile(new URL('./tableWorker.ts', import.meta.url));

/** A thread that reads tables, one at a time. */
export class TableThread {
  readonly #worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } });
  #hasEnded = false;

  constructor() {
    // Errors are handled by the pending question.
    this.#worker.on('error', () => undefined);
    this.#worker.once('exit', () => {
      this.#hasEnded = true;
    });
    this.#worker.unref();
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Reads a table. @throws the signal's reason if it is aborted, or what ended the thread; either way it has ended. */
  async read(task: WorkerTask, signal: AbortSignal): Promise<TableSummary> {
    const answer = await this.#ask(
      task,
      signal,
      task.parts.map(({ buffer }) => buffer),
    );
    if ('summary' in answer) return answer.summary;
    throw new Error('The table thread answered a task with a slice.');
  }

  /** A list of the table in slices, between which the event loop goes on. */
  async *slices<Name extends ListName>(
    list: Name,
    { counts }: TableSummary,
  ): AsyncGenerator<TableContent[Name]> {
    for (let from = 0; from < counts[list]; from += SLICE) {
      const answer = await this.#ask({ list, from, size: SLICE }, null);
      if (!('slice' in answer)) throw new Error('The table thread answered a question without a slice.');
      yield answer.slice as TableContent[Name];
      await nextTurn();
    }
  }

  async end(): Promise<void> {
    this.#hasEnded = true;
    await this.#worker.terminate();
  }

  #ask(
    message: WorkerTask | WorkerQuestion,
    signal: AbortSignal | null,
    transferred: readonly ArrayBuffer[] = [],
  ): Promise<WorkerAnswer> {
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const worker = this.#worker;
      const settled = (): void => {
        worker.off('message', answered).off('error', failed).off('exit', gone);
        signal?.removeEventListener('abort', left);
      };
      const answered = (answer: WorkerAnswer): void => {
        settled();
        resolve(answer);
      };
      const failed = (error: unknown): void => {
        settled();
        this.#hasEnded = true;
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      const gone = (): void => {
        failed(new Error('The table thread ended.'));
      };
      const left = (): void => {
        failed(signal?.reason);
        void worker.terminate();
      };
      worker.on('message', answered).on('error', failed).on('exit', gone);
      signal?.addEventListener('abort', left, { once: true });
      worker.postMessage(message, transferred);
    });
  }
}
