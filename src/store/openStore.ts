import { existsSync } from 'node:fs';
import type { Store } from './port.ts';
import { databaseFile } from './sqlite/connection/databaseFile.ts';
import { toStoreError } from './sqlite/connection/toStoreError.ts';
import { backup } from './sqlite/operator/backup.ts';
import { restore } from './sqlite/operator/restore.ts';
import { verifyFile } from './sqlite/operator/verifyFile.ts';
import { verifyRows } from './sqlite/operator/verifyRows.ts';
import { openSqlite } from './sqlite/sqliteStore.ts';

/** A database, open or not, with what its operator does to it as a whole. */
export interface Database {
  /** Where it is, for messages: the absolute path of the file. */
  readonly name: string;
  exists(): boolean;
  /** Brings it up to date, creating it if need be, and opens it. @throws StoreError saying what is wrong with it. */
  open(): Store;
  /** Copies it as of one commit, verified, into a new file. @throws StoreError; then there is no copy. */
  backup(to: string): void;
  /**
   * Puts a backup in its place. No server may be running.
   * @returns where the old database is now; null where there was none.
   * @throws StoreError where the backup is damaged, or the database in use; then nothing has changed.
   */
  restore(from: string): string | null;
  /**
   * Its problems: of the file, its references and migrations; if it has none of these, of each measurement.
   * @param report called with the number of measurements that have been checked, and of all.
   */
  verify(report: (done: number, total: number) => void): Iterable<string>;
  /** An error as a StoreError, where it comes from the database. */
  toStoreError(error: unknown): unknown;
}

/** The database of a DATABASE_URL, the only place that chooses an implementation. @throws StoreError BAD_DATABASE_URL */
export function databaseAt(url: string): Database {
  return databaseIn(databaseFile(url));
}

/** The database in a file, such as a backup. */
export function databaseIn(file: string): Database {
  return {
    name: file,
    exists: () => existsSync(file),
    open: () => openSqlite({ file }),
    backup: (to) => {
      backup(file, to);
    },
    restore: (from) => restore(from, file),
    verify: (report) => {
      const problems = verifyFile(file);
      return problems.length > 0 ? problems : verifyRows(file, report);
    },
    toStoreError: (error) => toStoreError(error, file),
  };
}
