import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { BUSY_TIMEOUT_MS } from './openReader.ts';
import { DurableAdapter } from './durableAdapter.ts';
import { reuseStatements } from './reuseStatements.ts';
import { sqliteConnection } from './sqliteConnection.ts';

// better-sqlite3 is built so that WAL means synchronous=NORMAL: a power cut may lose the last commits.
const PRAGMAS = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA busy_timeout = ${String(BUSY_TIMEOUT_MS)};
`;

/** Opens an existing SQLite file for Prisma so that an acknowledged write is never lost. */
export class DurableSqlite implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite';
  readonly adapterName: string;
  readonly #stock: PrismaBetterSqlite3;

  constructor(file: string) {
    this.#stock = new PrismaBetterSqlite3({ url: file, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    this.adapterName = this.#stock.adapterName;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const stock = await this.#stock.connect();
    try {
      await stock.executeScript(PRAGMAS);
      const connection = sqliteConnection(stock);
      reuseStatements(connection.client);
      return new DurableAdapter(connection);
    } catch (error) {
      await stock.dispose();
      throw error;
    }
  }
}
