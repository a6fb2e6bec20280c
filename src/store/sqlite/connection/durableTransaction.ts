import {
  DriverAdapterError,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { rollbackIfOpen, runStatement, type SqliteConnection } from './sqliteConnection.ts';

/** An open transaction. Whether its COMMIT succeeds or fails, none is open afterwards and the next one may start. */
export class DurableTransaction implements Transaction {
  readonly provider = 'sqlite';
  readonly adapterName: string;
  // Prisma then calls commit() and rollback() instead of sending COMMIT as a query: one place to clean up.
  readonly options = { usePhantomQuery: true };
  readonly #connection: SqliteConnection;
  readonly #release: () => void;
  #ended = false;

  constructor(connection: SqliteConnection, release: () => void) {
    this.adapterName = connection.stock.adapterName;
    this.#connection = connection;
    this.#release = release;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    this.#assertOpen();
    return this.#connection.stock.queryRaw(query);
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    this.#assertOpen();
    return this.#connection.stock.executeRaw(query);
  }

  async commit(): Promise<void> {
    try {
      this.#assertOpen();
      await runStatement(this.#connection, 'COMMIT');
    } finally {
      this.#end();
    }
  }

  rollback(): Promise<void> {
    this.#end();
    return Promise.resolve();
  }

  async createSavepoint(name: string): Promise<void> {
    this.#assertOpen();
    await runStatement(this.#connection, `SAVEPOINT ${name}`);
  }

  async rollbackToSavepoint(name: string): Promise<void> {
    this.#assertOpen();
    await runStatement(this.#connection, `ROLLBACK TO ${name}`);
  }

  async releaseSavepoint(name: string): Promise<void> {
    this.#assertOpen();
    await runStatement(this.#connection, `RELEASE SAVEPOINT ${name}`);
  }

  // SQLite rolls back by itself when the disk is full or fails. Later statements would each commit on their own.
  #assertOpen(): void {
    if (!this.#ended && this.#connection.client.inTransaction) return;
    throw new DriverAdapterError({
      kind: 'TransactionAlreadyClosed',
      cause: 'The transaction was rolled back after an earlier error; nothing of it was written.',
    });
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    try {
      rollbackIfOpen(this.#connection);
    } finally {
      this.#release();
    }
  }
}
