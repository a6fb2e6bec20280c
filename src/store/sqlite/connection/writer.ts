import { AsyncLocalStorage } from 'node:async_hooks';
import type { Prisma, PrismaClient } from '../client.generated/client.ts';
import { StoreError } from '../../storeError.ts';
import { checkpoint, flushLog } from './flushLog.ts';
import { toStoreError } from './toStoreError.ts';

/** Prisma's client inside one transaction. */
export type Transaction = Prisma.TransactionClient;

// An import may write for minutes in one transaction. The limits end work that hangs, since everybody queues behind it;
// a waiting write must outlast the longest one before it.
const MAX_WRITE_MS = 15 * 60_000;
const MAX_WAIT_MS = 2 * MAX_WRITE_MS;

/** SQLite's default, in pages. */
const AUTOCHECKPOINT = 1000;

/** The writing connection of a database file. Prisma is loaded and connected by the first write. */
export class Writer {
  readonly #file: string;
  #prisma: Promise<PrismaClient> | undefined;
  /** Set inside the work of a transaction, where another transaction would wait forever. */
  readonly #inWork = new AsyncLocalStorage<true>();
  /** What closing waits for. */
  readonly #running = new Set<Promise<unknown>>();
  #isClosed = false;

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Runs `work` in one transaction (BEGIN IMMEDIATE), alone; resolves after the COMMIT is durable, and rejects if nothing
   * was written. `work` must await what it starts.
   * @throws StoreError, or what `work` threw.
   */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.#isClosed) throw new StoreError('CLOSED', `Database ${this.#file} is being closed.`);
    if (this.#inWork.getStore()) throw new Error('A write inside the work of a write would wait for itself.');
    const written = this.#client().then((prisma) =>
      prisma.$transaction((tx) => this.#inWork.run(true, () => work(tx))),
    );
    try {
      return await this.#track(written);
    } catch (error) {
      throw toStoreError(error, this.#file);
    }
  }

  /**
   * Like `transaction`, for work that writes megabytes. A plain COMMIT would hold the event loop while the disk takes the
   * log, and again while the log moves into the database file. Here other threads do both: one before, one after.
   */
  async largeTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.transaction(async (tx) => {
        await tx.$queryRaw`PRAGMA wal_autocheckpoint = 0`;
        const result = await work(tx);
        await flushLog(this.#file);
        return result;
      });
    } finally {
      void this.#track(this.#moveLog());
    }
  }

  /** Waits for the transactions that have begun. */
  async finish(): Promise<void> {
    this.#isClosed = true;
    // The end of one may start another.
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  async disconnect(): Promise<void> {
    await (await this.#prisma)?.$disconnect();
  }

  /** If it fails, nothing is lost: a later COMMIT moves the log. */
  async #moveLog(): Promise<void> {
    await checkpoint(this.#file).catch(() => undefined);
    await this.transaction((tx) => tx.$queryRawUnsafe(`PRAGMA wal_autocheckpoint = ${AUTOCHECKPOINT}`)).catch(
      () => undefined,
    );
  }

  async #track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
    }
  }

  /** One connection; after a failure the next write tries again. */
  #client(): Promise<PrismaClient> {
    return (this.#prisma ??= connect(this.#file).catch((error: unknown) => {
      this.#prisma = undefined;
      throw error;
    }));
  }
}

async function connect(file: string): Promise<PrismaClient> {
  // Loading Prisma takes longer than the rest of a start, and most starts are followed by reads.
  const { PrismaClient } = await import('../client.generated/client.ts');
  const { DurableSqlite } = await import('./durableSqlite.ts');
  const prisma = new PrismaClient({
    adapter: new DurableSqlite(file),
    transactionOptions: { maxWait: MAX_WAIT_MS, timeout: MAX_WRITE_MS },
  });
  try {
    await prisma.$connect();
    return prisma;
  } catch (error) {
    await prisma.$disconnect();
    throw error;
  }
}
