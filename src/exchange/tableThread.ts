import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../workerFile.ts';
import type { OpenTable } from './openTable.ts';
import { refusedContent } from './refusedContent.ts';
import { summaryOf } from './summaryOf.ts';
import type { TableModel, TableReading, TableSeries } from './tableContent.ts';
import type { TableSummary, WorkerAnswer, WorkerQuestion, WorkerTask } from './workerMessages.ts';

/** Items that come over at once: writing them takes about five milliseconds. */
const SLICE = 300;

/** What reading may take: a text made to exhaust the memory then ends the thread, not the program. */
const LARGEST_HEAP_MB = 1536;

const WORKER = workerFile(new URL('./tableWorker.ts', import.meta.url));

/** A table in a thread of its own. */
export class TableThread implements OpenTable {
  readonly summary: TableSummary;
  readonly #worker: Worker;

  private constructor(worker: Worker, summary: TableSummary) {
    this.#worker = worker;
    this.summary = summary;
  }

  /** Reads a table; resolves when it is read. One at a time, since each may take all of a processor and much memory. */
  static async open(task: WorkerTask): Promise<OpenTable> {
    const before = lastReading;
    const turn = Promise.withResolvers<undefined>();
    lastReading = turn.promise;
    await before;
    try {
      return await TableThread.#start(task);
    } finally {
      turn.resolve(undefined);
    }
  }

  static async #start(task: WorkerTask): Promise<OpenTable> {
    const worker = new Worker(WORKER, {
      workerData: task,
      transferList: task.parts.map(({ buffer }) => buffer),
      resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
    });
    try {
      const answer = await answerOf(worker);
      if ('summary' in answer) return new TableThread(worker, answer.summary);
      throw new Error('The thread that reads tables began with a slice.');
    } catch (error) {
      await worker.terminate();
      if (!isOutOfMemory(error)) throw error;
      const message = 'the table is too large to be read in one piece; split it into several';
      const content = refusedContent([{ line: 1, column: null, columnName: null, message }]);
      return new TableThread(worker, summaryOf(content));
    }
  }

  models(): AsyncIterable<readonly TableModel[]> {
    return this.#slices<TableModel>('models', this.summary.modelCount);
  }

  series(): AsyncIterable<readonly TableSeries[]> {
    return this.#slices<TableSeries>('series', this.summary.seriesCount);
  }

  readings(): AsyncIterable<readonly TableReading[]> {
    return this.#slices<TableReading>('readings', this.summary.readingCount);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async *#slices<T extends TableModel | TableSeries | TableReading>(
    list: WorkerQuestion['list'],
    count: number,
  ): AsyncGenerator<readonly T[]> {
    for (let from = 0; from < count; from += SLICE) {
      const answer = answerOf(this.#worker);
      this.#worker.postMessage({ list, from, size: SLICE } satisfies WorkerQuestion);
      const message = await answer;
      if (!('slice' in message)) throw new Error('The thread that reads tables gave no slice.');
      yield message.slice as readonly T[];
      await setImmediate();
    }
  }
}

let lastReading: Promise<unknown> = Promise.resolve();

/** The next message. Rejects with the error that ended the thread. */
async function answerOf(worker: Worker): Promise<WorkerAnswer> {
  const [message] = (await once(worker, 'message')) as [WorkerAnswer];
  return message;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
