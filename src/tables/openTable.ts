import { nextTurn } from '../runtime/nextTurn.ts';
import { problemInLine } from './content/table.ts';
import {
  type ListName,
  TOO_LARGE,
  type TableContent,
  type TableSummary,
  refusedContent,
  summaryOf,
} from './content/tableContent.ts';
import type { ReadOptions, TableFormat } from './readOptions.ts';
import { Slots } from './thread/slots.ts';
import { TableThread } from './thread/tableThread.ts';
import type { WorkerTask } from './thread/tableWorker.ts';

/** A table that has been read. Its lists come in slices, between which the event loop goes on. */
export interface OpenTable {
  readonly summary: TableSummary;
  readonly slices: <Name extends ListName>(list: Name) => AsyncIterable<TableContent[Name]>;
  /** Frees what the table holds. */
  readonly close: () => Promise<void>;
}

/** Bounds of the reading of a table. */
export interface ReadingBounds {
  readonly longestMs: number;
  /** Ends the reading, as when the client leaves. */
  readonly signal: AbortSignal;
}

/** Reading took longer than it may. */
export class TableTimeout extends Error {
  override readonly name = 'TableTimeout';

  constructor(longestMs: number) {
    super(
      `Nothing was written: to read the table took longer than ${longestMs / 1000} s (TABLE_TIMEOUT_S). Split it, send nothing but the table, or use CSV.`,
    );
  }
}

/** Tables of up to this many bytes are read in a few milliseconds, and do not wait for large ones. */
const SMALL: Record<TableFormat, number> = { CSV: 20_000, JSON: 20_000, MARKDOWN: 4_000 };

/** Small tables are read one at a time, by one thread. */
const small = new Slots(1);

/** Large tables that are read, which takes a processor, or held until they are written, which takes memory. */
const large = new Slots(3);

/**
 * Reads a table from UTF-8 in another thread, so that no table holds the event loop for longer than a slice takes.
 * @param parts of the text; each is all of its buffer, which is transferred and must not be used afterwards.
 * @throws TableTimeout, or the reason of the signal if it is aborted.
 */
export async function openTable(
  parts: readonly Uint8Array<ArrayBuffer>[],
  options: ReadOptions,
  bounds: ReadingBounds,
): Promise<OpenTable> {
  const size = parts.reduce((sum, part) => sum + part.byteLength, 0);
  return size <= SMALL[options.format]
    ? openSmall({ parts, options }, bounds)
    : openLarge({ parts, options }, bounds);
}

let smallThread: TableThread | null = null;

/** Copies all of a small table, so that the thread is free for the next one. */
async function openSmall(task: WorkerTask, bounds: ReadingBounds): Promise<OpenTable> {
  const free = await small.take(task.options.author, bounds.signal);
  try {
    if (smallThread === null || smallThread.hasEnded) smallThread = new TableThread();
    const thread = smallThread;
    const summary = await readBy(thread, task, bounds);
    const { counts: _, ...rest } = summary;
    return inMemory({
      ...rest,
      models: await gathered(thread.slices('models', summary)),
      series: await gathered(thread.slices('series', summary)),
      sources: await gathered(thread.slices('sources', summary)),
      readings: await gathered(thread.slices('readings', summary)),
    });
  } catch (error) {
    return refusedOr(error);
  } finally {
    free();
  }
}

/** Leaves a large table in its thread until it is closed. */
async function openLarge(task: WorkerTask, bounds: ReadingBounds): Promise<OpenTable> {
  const free = await large.take(task.options.author, bounds.signal);
  const thread = new TableThread();
  const close = async (): Promise<void> => {
    await thread.end();
    free();
  };
  try {
    const summary = await readBy(thread, task, bounds);
    return { summary, slices: (list) => thread.slices(list, summary), close };
  } catch (error) {
    await close();
    return refusedOr(error);
  }
}

async function readBy(
  thread: TableThread,
  task: WorkerTask,
  { longestMs, signal }: ReadingBounds,
): Promise<TableSummary> {
  const late = AbortSignal.timeout(longestMs);
  try {
    return await thread.read(task, AbortSignal.any([signal, late]));
  } catch (error) {
    throw error === late.reason ? new TableTimeout(longestMs) : error;
  }
}

async function gathered<T>(slices: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const slice of slices) for (const one of slice) all.push(one);
  return all;
}

/** Content of a table that took all of the thread's memory. @throws any other error. */
function refusedOr(error: unknown): OpenTable {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) throw error;
  return inMemory(refusedContent([problemInLine(1, TOO_LARGE)]));
}

function inMemory(content: TableContent): OpenTable {
  return {
    summary: summaryOf(content),
    slices: (list) => atOnce(content[list]),
    close: () => Promise.resolve(),
  };
}

async function* atOnce<T>(list: T): AsyncGenerator<T> {
  await nextTurn();
  yield list;
}
