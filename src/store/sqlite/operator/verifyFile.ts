import { openReader } from '../connection/openReader.ts';
import { readMigrations, migrationsFolder } from '../migrations/migrations.ts';
import { pendingMigrations } from '../migrations/pendingMigrations.ts';
import { toStoreError } from '../connection/toStoreError.ts';

/**
 * The problems of a database file as a whole: its pages, references and migrations.
 * @throws StoreError where it cannot be read.
 */
export function verifyFile(file: string): string[] {
  try {
    const database = openReader(file);
    try {
      const pages = database.prepare<[], string>('PRAGMA integrity_check').pluck().all();
      const references = database
        .prepare<[], { table: string; rowid: number; parent: string }>('PRAGMA foreign_key_check')
        .all();
      const pending = pendingMigrations(database, readMigrations(migrationsFolder()));
      return [
        ...pages.filter((line) => line !== 'ok'),
        ...references.map(
          ({ table, rowid, parent }) =>
            `Row ${rowid} of ${table} refers to a row of ${parent} that is not there.`,
        ),
        ...pending.map(({ name }) => `Migration ${name} is not applied; starting the server applies it.`),
      ];
    } finally {
      database.close();
    }
  } catch (error) {
    throw toStoreError(error, file);
  }
}
