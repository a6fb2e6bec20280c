import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { prepareDatabaseFolder } from '../connection/databaseFolder.ts';
import { type FileCalls, renameDurably } from '../connection/durableFiles.ts';
import { StoreError } from '../../storeError.ts';
import { toStoreError } from '../connection/toStoreError.ts';
import { verifyFile } from './verifyFile.ts';

/**
 * See Database.restore. A power cut meanwhile leaves the old database or the new one; afterwards the new one.
 */
export function restore(copy: string, file: string, calls?: FileCalls): string | null {
  const [problem] = verifyFile(copy).filter((line) => !line.startsWith('Migration '));
  if (problem) throw new StoreError('DAMAGED', `Backup ${copy} has a problem: ${problem}`);
  prepareDatabaseFolder(file);
  const aside = `${file}.restoring`;
  try {
    copyFileSync(copy, aside);
    const kept = existsSync(file) ? keep(file) : null;
    renameDurably(aside, file, calls);
    return kept;
  } catch (error) {
    throw toStoreError(error, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Gives a database a second name, which it keeps when a backup takes the first one, and moves its log away. */
function keep(file: string): string {
  const kept = `${file}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  try {
    // Where nobody else has it open, this moves the log into the file and deletes it.
    const database = new Database(file, { fileMustExist: true, timeout: 0 });
    try {
      database.pragma('locking_mode = EXCLUSIVE');
      database.exec('BEGIN EXCLUSIVE; COMMIT');
      database.pragma('journal_mode = DELETE');
    } finally {
      database.close();
    }
  } catch (error) {
    // A damaged database is a reason to restore a backup.
    const known = toStoreError(error, file);
    if (known instanceof StoreError && known.code === 'LOCKED') {
      throw new StoreError(
        'LOCKED',
        `Database ${file} is in use: stop the server first. Nothing was changed.`,
        { cause: error },
      );
    }
  }
  // The log of a damaged database must not be taken for that of the backup.
  for (const end of ['-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, kept + end);
  try {
    linkSync(file, kept);
  } catch {
    // Some file systems have no hard links. Then for a moment there is no file of this name.
    renameSync(file, kept);
  }
  return kept;
}
