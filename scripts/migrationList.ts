import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import { migrationsFolder, readMigrations } from '../src/store/sqlite/migrations/migrations.ts';

/** The migrations in the format of Prisma's schema engine. */
export function migrationList(): MigrationList {
  const baseDir = migrationsFolder();
  const lock = join(baseDir, 'migration_lock.toml');
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(lock, 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: readMigrations(baseDir).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
