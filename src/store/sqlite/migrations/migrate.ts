import Database from 'better-sqlite3';
import { applyMigration, checkForeignKeys, HISTORY_TABLE } from './applyMigration.ts';
import { BUSY_TIMEOUT_MS } from '../connection/openReader.ts';
import { prepareDatabaseFolder } from '../connection/databaseFolder.ts';
import { migrationsFolder, readMigrations, type Migration } from './migrations.ts';
import { pendingMigrations } from './pendingMigrations.ts';
import { StoreError } from '../../storeError.ts';
import { toStoreError } from '../connection/toStoreError.ts';

/**
 * Brings a database file up to date, by all pending migrations or none, and creates it if it does not exist; all other
 * code opens existing files. A failure leaves a new file empty, and an empty file counts as new.
 * @returns the names of the migrations applied now.
 * @throws StoreError saying what is wrong with the file, its folder or a migration.
 */
export function migrate(file: string, folder: string = migrationsFolder()): string[] {
  const migrations = readMigrations(folder);
  // Otherwise a broken installation would create a database without tables.
  if (migrations.length === 0) {
    throw new StoreError('MIGRATION_UNREADABLE', `No migrations in ${folder}. Install the program again.`);
  }
  prepareDatabaseFolder(file);
  try {
    const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
    try {
      return applyPending(database, migrations);
    } finally {
      database.close();
    }
  } catch (error) {
    throw toStoreError(error, file);
  }
}

function applyPending(database: Database.Database, migrations: readonly Migration[]): string[] {
  // This check needs no lock, so an up-to-date database can be opened while another process writes.
  if (pendingMigrations(database, migrations).length === 0) return [];
  database.pragma('synchronous = FULL');
  // Rebuilding a table drops the old one, which must not delete the rows that refer to it. The pragma has no effect inside
  // a transaction, so the one in Prisma's SQL comes too late.
  database.pragma('foreign_keys = OFF');
  const apply = database.transaction(() => {
    const pending = pendingMigrations(database, migrations);
    database.exec(HISTORY_TABLE);
    for (const migration of pending) applyMigration(database, migration);
    checkForeignKeys(database);
    return pending.map(({ name }) => name);
  });
  return apply.exclusive();
}
