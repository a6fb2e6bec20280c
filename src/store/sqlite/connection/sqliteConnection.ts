import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import Database from 'better-sqlite3';

/** The stock adapter, for its conversions of values and errors, and the connection inside it. */
export interface SqliteConnection {
  readonly stock: SqlDriverAdapter;
  readonly client: Database.Database;
}

/**
 * The private connection of the stock adapter.
 * @throws Error if the adapter's internals have changed; its version is pinned for this reason.
 */
export function sqliteConnection(stock: SqlDriverAdapter): SqliteConnection {
  const client: unknown = 'client' in stock ? stock.client : undefined;
  if (client instanceof Database) return { stock, client };
  throw new Error('@prisma/adapter-better-sqlite3 has changed inside: it must stay at its pinned version.');
}

/** Runs a statement without parameters. @throws an error that Prisma understands. */
export async function runStatement({ stock }: SqliteConnection, sql: string): Promise<void> {
  await stock.executeRaw({ sql, args: [], argTypes: [] });
}

/** Ends a transaction that a failed statement left open, so that no other work becomes part of it. */
export function rollbackIfOpen({ client }: SqliteConnection): void {
  if (client.inTransaction) client.exec('ROLLBACK');
}
