import { parentPort } from 'node:worker_threads';
import {
  type ListName,
  type TableContent,
  type TableSummary,
  refusedContent,
  summaryOf,
} from '../content/tableContent.ts';
import type { ReadOptions } from '../readOptions.ts';
import { readBytes } from '../readTable.ts';

/** A table to be read; it replaces the one before. */
export interface WorkerTask {
  /** UTF-8 in parts; each is all of its buffer, which is transferred. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly options: ReadOptions;
}

/** Asks for a slice of a list. */
export interface WorkerQuestion {
  readonly list: ListName;
  readonly from: number;
  readonly size: number;
}

export type WorkerAnswer = { readonly summary: TableSummary } | { readonly slice: TableContent[ListName] };

// Code of a thread: reads a table, then answers with slices of it. All at once would hold the event loop of the other
// thread while it is copied.
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
