import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import Database from 'better-sqlite3';

/** The stock adapter, for its conversions of values and errors, and the connection inside it. */
export interface SqliteConnection {
  readonly stock: SqlDriverAdapter;
  readonly client: Database.Database;
}

/**
 * Reaches into the stock adapter for its connection.
 * @throws Error if the adapter's inside has changed: its version is pinned for this reason.
 */
export function sqliteConnection(stock: SqlDriverAdapter): SqliteConnection {
  const client: unknown = 'client' in stock ? stock.client : undefined;
  if (client instanceof Database) return { stock, client };
  throw new Error('@prisma/adapter-better-sqlite3 has changed inside: it must stay at its pinned version.');
}

/** Runs one statement without parameters; its failure is an error that Prisma understands. */
export async function runStatement({ stock }: SqliteConnection, sql: string): Promise<void> {
  await stock.executeRaw({ sql, args: [], argTypes: [] });
}

/** Ends what a failed statement may have left open, so that nobody's work lands in a stranger's transaction. */
export function rollbackIfOpen({ client }: SqliteConnection): void {
  if (client.inTransaction) client.exec('ROLLBACK');
}
