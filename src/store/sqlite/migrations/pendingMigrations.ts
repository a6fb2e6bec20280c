import type Database from 'better-sqlite3';
import type { Migration } from './migrations.ts';
import { StoreError, type StoreErrorCode } from '../../storeError.ts';

interface AppliedRow {
  readonly name: string;
  readonly checksum: string;
  readonly finished: number;
}

/**
 * The migrations that a database lacks. Its history has to be the beginning of this program's.
 * @throws StoreError FOREIGN_DATABASE, DATABASE_NEWER, MIGRATION_EDITED or MIGRATION_FAILED.
 */
export function pendingMigrations(
  database: Database.Database,
  migrations: readonly Migration[],
): readonly Migration[] {
  const applied = appliedMigrations(database);
  for (const row of applied) checkRow(row, migrations, database.name);
  const names = new Set(applied.map((row) => row.name));
  return migrations.filter(({ name }) => !names.has(name));
}

function appliedMigrations(database: Database.Database): AppliedRow[] {
  const tables = database
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
    )
    .all()
    .map((table) => table.name);
  if (tables.length === 0) return [];
  if (!tables.includes('_prisma_migrations')) {
    throw refusal('FOREIGN_DATABASE', database.name, 'holds other tables. Set DATABASE_URL to another file');
  }
  return database
    .prepare<[], AppliedRow>(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .all();
}

function checkRow(row: AppliedRow, migrations: readonly Migration[], file: string): void {
  const { name, checksum, finished } = row;
  const migration = migrations.find((candidate) => candidate.name === name);
  if (finished === 0) {
    throw refusal(
      'MIGRATION_FAILED',
      file,
      `was left half-way by migration ${name}. Put a backup in its place`,
    );
  }
  if (migration === undefined) {
    const why = `is newer than this program: it has had migration ${name}. Update the program`;
    throw refusal('DATABASE_NEWER', file, why);
  }
  if (!migration.checksums.has(checksum)) {
    const why = `has had another migration ${name} than this program's. Undo the change to its migration.sql`;
    throw refusal('MIGRATION_EDITED', file, why);
  }
}

function refusal(code: StoreErrorCode, file: string, what: string): StoreError {
  return new StoreError(code, `Database ${file} ${what}.`);
}
