import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from '../../storeError.ts';

/**
 * Creates the folder of a database file and checks that both are writable: SQLite would open a read-only file, and fail
 * at the first write.
 * @throws StoreError DIRECTORY_NOT_WRITABLE or READ_ONLY.
 */
export function prepareDatabaseFolder(file: string): void {
  const folder = dirname(file);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const message = `Folder ${folder} cannot be written, and SQLite keeps files beside the database there. Let this user write it, or set DATABASE_URL to another place.`;
    throw new StoreError('DIRECTORY_NOT_WRITABLE', message, { cause });
  }
  if (!existsSync(file)) return;
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw new StoreError('READ_ONLY', `Database ${file} cannot be written. Let this user write it.`, {
      cause,
    });
  }
}

// Not mkdir's own `recursive`: where a folder answers ENOENT, as /proc does, Node 24 retries forever.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have created it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}
