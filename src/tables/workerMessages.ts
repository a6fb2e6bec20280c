import type { ReadOptions } from './readOptions.ts';
import type { TableContent } from './content/tableContent.ts';

/** A table to be read; it takes the place of the one before. */
export interface WorkerTask {
  /** UTF-8, in as many parts as it came; each is all of its buffer, which is handed over. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly options: ReadOptions;
}

/** What of a table may be long. */
export type ListName = 'models' | 'series' | 'sources' | 'readings';

/** What of a table is small, whatever its size. */
export interface TableSummary extends Omit<TableContent, ListName> {
  readonly counts: Readonly<Record<ListName, number>>;
}

/** Asks for a part of a list. */
export interface WorkerQuestion {
  readonly list: ListName;
  readonly from: number;
  readonly size: number;
}

export type WorkerAnswer = { readonly summary: TableSummary } | { readonly slice: TableContent[ListName] };
