import { setImmediate } from 'node:timers/promises';
import { readBytes } from './readBytes.ts';
import type { ReadOptions, TableFormat } from './readOptions.ts';
import { summaryOf } from './summaryOf.ts';
import { TableThread } from './tableThread.ts';
import type { TableContent, TableModel, TableReading, TableSeries } from './tableContent.ts';
import type { TableSummary } from './workerMessages.ts';

/** A table that has been read. Its lists come in slices, between which the event loop is let go on. */
export interface OpenTable {
  readonly summary: TableSummary;
  readonly models: () => AsyncIterable<readonly TableModel[]>;
  readonly series: () => AsyncIterable<readonly TableSeries[]>;
  readonly readings: () => AsyncIterable<readonly TableReading[]>;
  /** Frees what the table holds. */
  readonly close: () => Promise<void>;
}

/** A table of up to this many bytes is read at once: that takes a few milliseconds, a thread takes longer to start. */
const SMALL: Record<TableFormat, number> = { CSV: 20_000, JSON: 20_000, MARKDOWN: 4_000 };

/**
 * Reads a table from UTF-8, a large one in a thread of its own.
 * @param parts of the text, as they came, and not to be used afterwards: each is all of its buffer, which is handed
 * over. To put them together first would take long.
 */
export async function openTable(
  parts: readonly Uint8Array<ArrayBuffer>[],
  options: ReadOptions,
): Promise<OpenTable> {
  const size = parts.reduce((sum, part) => sum + part.byteLength, 0);
  return size <= SMALL[options.format]
    ? inMemory(readBytes(parts, options))
    : TableThread.open({ parts, options });
}

function inMemory(content: TableContent): OpenTable {
  return {
    summary: summaryOf(content),
    models: () => atOnce(content.models),
    series: () => atOnce(content.series),
    readings: () => atOnce(content.readings),
    close: () => Promise.resolve(),
  };
}

async function* atOnce<T>(list: readonly T[]): AsyncGenerator<readonly T[]> {
  await setImmediate();
  yield list;
}
