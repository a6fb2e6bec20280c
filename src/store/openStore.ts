import Database from 'better-sqlite3';
import { BUSY_TIMEOUT_MS } from './busyTimeout.ts';
import { PrismaClient } from './client.generated/client.ts';
import { DurableSqlite } from './durableSqlite.ts';
import { migrate } from './migrate.ts';
import { SqliteStore } from './sqliteStore.ts';
import type { Store } from './store.ts';
import { toStoreError } from './toStoreError.ts';

export type { Store };

// An import may write for minutes in one transaction. The limit is there for work that never ends,
// since everybody waits behind it; and whoever waits must outlast the longest work before him.
const LONGEST_WRITE_MS = 15 * 60_000;
const LONGEST_WAIT_MS = 2 * LONGEST_WRITE_MS;

export interface StoreOptions {
  /** The path of the database file. */
  readonly file: string;
  /** Hears every statement of the reading connection. */
  readonly onStatement?: (sql: string) => void;
}

/**
 * Migrates a database file, making it if need be, and opens it.
 * @throws StoreError saying what is wrong with the file.
 */
export async function openStore({ file, onStatement }: StoreOptions): Promise<Store> {
  migrate(file);
  const prisma = new PrismaClient({
    adapter: new DurableSqlite(file),
    transactionOptions: { maxWait: LONGEST_WAIT_MS, timeout: LONGEST_WRITE_MS },
  });
  try {
    await prisma.$connect();
    return new SqliteStore(file, prisma, openReader(file, onStatement));
  } catch (error) {
    await prisma.$disconnect();
    throw toStoreError(error, file);
  }
}

function openReader(file: string, onStatement: StoreOptions['onStatement']): Database.Database {
  const reader = new Database(file, {
    readonly: true,
    fileMustExist: true,
    timeout: BUSY_TIMEOUT_MS,
    // better-sqlite3 names it after what people pass: console.log.
    ...(onStatement && {
      verbose: (sql) => {
        onStatement(String(sql));
      },
    }),
  });
  reader.pragma('query_only = ON');
  return reader;
}
