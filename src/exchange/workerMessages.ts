import type { ReadOptions } from './readOptions.ts';
import type { TableContent, TableModel, TableReading, TableSeries } from './tableContent.ts';

/** What the worker is started with. */
export interface WorkerTask {
  /** UTF-8, in as many parts as it came; each is all of its buffer, which is handed over. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly options: ReadOptions;
}

/** What of a table is small, whatever its size. */
export interface TableSummary extends Omit<TableContent, 'models' | 'series' | 'readings'> {
  readonly modelCount: number;
  readonly seriesCount: number;
  readonly readingCount: number;
}

/** Asks for a part of a list. */
export interface WorkerQuestion {
  readonly list: 'models' | 'series' | 'readings';
  readonly from: number;
  readonly size: number;
}

export type WorkerAnswer =
  | { readonly summary: TableSummary }
  | { readonly slice: readonly TableModel[] | readonly TableSeries[] | readonly TableReading[] };
