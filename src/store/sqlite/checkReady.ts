import type { Database } from 'better-sqlite3';
import { migrationsFolder, readMigrations } from './migrations/migrations.ts';
import { pendingMigrations } from './migrations/pendingMigrations.ts';
import { StoreError } from '../storeError.ts';

/** @returns what throws unless the database answers and has all migrations of this program. */
export function checkReady(reader: Database): () => void {
  const migrations = readMigrations(migrationsFolder());
  return () => {
    const [pending] = pendingMigrations(reader, migrations);
    if (pending) throw new StoreError('MIGRATION_FAILED', `Migration ${pending.name} is not applied.`);
  };
}
