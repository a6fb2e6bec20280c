import Database from 'better-sqlite3';
import { applyMigration, checkForeignKeys, HISTORY_TABLE } from './applyMigration.ts';
import { BUSY_TIMEOUT_MS } from '../connection/openReader.ts';
import { prepareDatabaseFolder } from '../connection/databaseFolder.ts';
import { migrationsFolder, readMigrations, type Migration } from './migrations.ts';
import { pendingMigrations } from './pendingMigrations.ts';
import { StoreError } from '../../storeError.ts';
import { toStoreError } from '../connection/toStoreError.ts';

/**
 * Brings a database file up to date, all pending migrations or none, and makes the file if there is none:
 * everything else opens files that exist. A failure on a new file leaves it empty, which counts as new.
 * @returns the names of the migrations applied now.
 * @throws StoreError saying what is wrong with the file, its folder or a migration.
 */
export function migrate(file: string, folder: string = migrationsFolder()): string[] {
  const migrations = readMigrations(folder);
  // An installation without its migrations would otherwise make a database without tables.
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
  // Looking needs no lock, so a database that is up to date can be opened while another process writes.
  if (pendingMigrations(database, migrations).length === 0) return [];
  database.pragma('synchronous = FULL');
  // Rebuilding a table drops the old one, which must not delete the rows that refer to it. Inside the
  // transaction this switch does nothing, so the one in Prisma's SQL comes too late.
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
