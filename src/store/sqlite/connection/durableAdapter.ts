import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { DurableTransaction } from './durableTransaction.ts';
import { Mutex } from './mutex.ts';
import { rollbackIfOpen, runStatement, type SqliteConnection } from './sqliteConnection.ts';

/**
 * The stock adapter has one connection, and only transactions queue for it: a plain write while a transaction is open
 * becomes part of it, and is lost when it rolls back. Here all of them queue.
 */
export class DurableAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite';
  readonly adapterName: string;
  readonly #connection: SqliteConnection;
  readonly #queue = new Mutex();

  constructor(connection: SqliteConnection) {
    this.adapterName = connection.stock.adapterName;
    this.#connection = connection;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#alone(() => this.#connection.stock.queryRaw(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#alone(() => this.#connection.stock.executeRaw(query));
  }

  executeScript(script: string): Promise<void> {
    return this.#alone(() => this.#connection.stock.executeScript(script));
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel !== undefined && isolationLevel !== 'SERIALIZABLE') {
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel });
    }
    const release = await this.#queue.acquire();
    try {
      rollbackIfOpen(this.#connection);
      // IMMEDIATE fails now if another process holds the lock, not at the first write or at the COMMIT.
      await runStatement(this.#connection, 'BEGIN IMMEDIATE');
      return new DurableTransaction(this.#connection, release);
    } catch (error) {
      release();
      throw error;
    }
  }

  dispose(): Promise<void> {
    return this.#queue.run(() => this.#connection.stock.dispose());
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.run(() => {
      rollbackIfOpen(this.#connection);
      return work();
    });
  }
}
