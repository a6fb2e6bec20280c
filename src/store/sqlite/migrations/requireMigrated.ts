import type { Database } from 'better-sqlite3';
import { StoreError } from '../../storeError.ts';
import { migrationsFolder, readMigrations } from './migrations.ts';
import { pendingMigrations } from './pendingMigrations.ts';

/** @returns a check that throws unless the database answers and has all migrations of this program. */
export function requireMigrated(reader: Database): () => void {
  const migrations = readMigrations(migrationsFolder());
  return () => {
    const [pending] = pendingMigrations(reader, migrations);
    if (pending) throw new StoreError('MIGRATION_FAILED', `Migration ${pending.name} is not applied.`);
  };
}
