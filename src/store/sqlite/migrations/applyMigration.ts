import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Migration } from './migrations.ts';
import { StoreError } from '../../storeError.ts';

/** Prisma's own table, so that its tools accept these databases. */
export const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * Runs one migration inside the caller's transaction and records it.
 * @throws StoreError MIGRATION_FAILED for SQL that the database refuses. Errors of the disk pass through.
 */
export function applyMigration(database: Database.Database, { name, sql, checksum }: Migration): void {
  const started = Date.now();
  try {
    database.exec(sql);
  } catch (error) {
    if (isAboutTheSql(error)) throw failed(name, error.message, error);
    throw error;
  }
  // A COMMIT in the migration would make the rest impossible to undo.
  if (!database.inTransaction) throw failed(name, 'it ends the transaction that it runs in');
  database
    .prepare(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), checksum, Date.now(), name, started);
}

/** Foreign keys are off while tables are rebuilt, so they are checked at the end. */
export function checkForeignKeys(database: Database.Database): void {
  const broken = database.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
  const tables = [...new Set(broken.map(({ table }) => table))].join(', ');
  if (broken.length > 0)
    throw failed('check', `${String(broken.length)} rows refer to rows that are not there: ${tables}`);
}

function isAboutTheSql(error: unknown): error is Error {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && /^SQLITE_(ERROR|CONSTRAINT|MISMATCH|SCHEMA|RANGE)/.test(code);
}

function failed(name: string, why: string, cause?: unknown): StoreError {
  const message = `Migration ${name} failed, and the database is as it was before: ${why}.`;
  return new StoreError('MIGRATION_FAILED', message, { cause });
}
