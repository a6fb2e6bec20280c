import Database from 'better-sqlite3';
import { BUSY_TIMEOUT_MS } from './connection/busyTimeout.ts';
import type { PrismaClient } from './client.generated/client.ts';
import { migrate } from './migrations/migrate.ts';
import { SqliteStore } from './sqliteStore.ts';
import type { Store } from '../store.ts';
import { toStoreError } from './connection/toStoreError.ts';

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
 * Migrates a database file, making it if need be, and opens it. Prisma is loaded and connected by the first write:
 * it takes longer than all the rest of a start, and most starts are followed by reading.
 * @throws StoreError saying what is wrong with the file.
 */
export function openStore({ file, onStatement }: StoreOptions): Store {
  try {
    migrate(file);
    return new SqliteStore(file, () => connectWriter(file), openReader(file, onStatement));
  } catch (error) {
    throw toStoreError(error, file);
  }
}

async function connectWriter(file: string): Promise<PrismaClient> {
  const { PrismaClient } = await import('./client.generated/client.ts');
  const { DurableSqlite } = await import('./connection/durableSqlite.ts');
  const prisma = new PrismaClient({
    adapter: new DurableSqlite(file),
    transactionOptions: { maxWait: LONGEST_WAIT_MS, timeout: LONGEST_WRITE_MS },
  });
  try {
    await prisma.$connect();
    return prisma;
  } catch (error) {
    await prisma.$disconnect();
    throw error;
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
