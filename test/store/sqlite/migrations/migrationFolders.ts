import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { StoreError, type StoreErrorCode } from '../../../../src/store/storeError.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';

/** A folder of migrations, and the path of a database that is not there yet. */
export function newFolder(migrations: Record<string, string>): { file: string; folder: string } {
  const parent = temporaryFolder();
  const folder = join(parent, 'migrations');
  for (const [name, sql] of Object.entries(migrations)) putMigration(folder, name, sql);
  return { file: join(parent, 'test.db'), folder };
}

/** Writes or overwrites one migration. */
export function putMigration(folder: string, name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

/** Expects a StoreError with this code; gives its message. */
export function expectCode(code: StoreErrorCode, work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(error.code, error.message).toBe(code);
    return error.message;
  }
  throw new Error(`No error, expected ${code}.`);
}

/** Runs one statement on a connection of its own; gives its rows, if it has any. */
export function sqlOf(file: string, sql: string): unknown[] {
  const database = new Database(file);
  try {
    const statement = database.prepare(sql);
    if (statement.reader) return statement.all();
    statement.run();
    return [];
  } finally {
    database.close();
  }
}
