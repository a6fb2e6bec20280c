import { AsyncLocalStorage } from 'node:async_hooks';
import type Database from 'better-sqlite3';
import type { Prisma, PrismaClient } from './client.generated/client.ts';
import { largeWrite } from './largeWrite.ts';
import { type Queries, prepareQueries } from './read/queries.ts';
import { type Snapshot, openSnapshot } from './read/snapshot.ts';
import { MeasurementSearch } from './search/measurementSearch.ts';
import { SearchThread } from './search/searchThread.ts';
import type { Store } from '../store.ts';
import { StoreError } from '../storeError.ts';
import { toStoreError } from './connection/toStoreError.ts';

/** A store over two connections: Prisma's for writing, which is made when it is needed, and the reader. */
export class SqliteStore implements Store {
  readonly reader: Database.Database;
  readonly queries: Queries;
  readonly writeLarge: Store['write'];
  readonly search: MeasurementSearch;
  readonly #file: string;
  readonly #searches: SearchThread;
  readonly #connect: () => Promise<PrismaClient>;
  #prisma: Promise<PrismaClient> | undefined;
  /** Whether a call comes from inside the work of a write, which it would wait for without end. */
  readonly #inWork = new AsyncLocalStorage<true>();
  /** What closing waits for. */
  readonly #running = new Set<Promise<unknown>>();
  #closed: Promise<void> | undefined;

  constructor(file: string, connect: () => Promise<PrismaClient>, reader: Database.Database) {
    this.#file = file;
    this.#connect = connect;
    this.reader = reader;
    this.queries = prepareQueries(reader);
    this.#searches = new SearchThread(file);
    this.search = new MeasurementSearch(this.#searches, reader);
    this.writeLarge = largeWrite(
      file,
      (work) => this.write(work),
      (rest) => void this.#run(rest),
    );
  }

  async write<T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreError('CLOSED', `Database ${this.#file} is being closed.`);
    if (this.#inWork.getStore()) throw new Error('A write inside the work of a write would wait for itself.');
    const written = this.#writer().then((prisma) =>
      prisma.$transaction((tx) => this.#inWork.run(true, () => work(tx))),
    );
    try {
      return await this.#run(written);
    } catch (error) {
      throw toStoreError(error, this.#file);
    }
  }

  async #run<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
    }
  }

  /** One connection; where it could not be made the next write tries again. */
  #writer(): Promise<PrismaClient> {
    return (this.#prisma ??= this.#connect().catch((error: unknown) => {
      this.#prisma = undefined;
      throw error;
    }));
  }

  snapshot(): Snapshot {
    return openSnapshot(this.#file);
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    // What ends may leave something behind that begins only now.
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
    await this.#searches.close();
    // The writer goes last: only a connection that may write can clear the WAL away.
    this.reader.close();
    await (await this.#prisma)?.$disconnect();
  }
}
