import { existsSync, rmSync } from 'node:fs';
import { openReader } from '../connection/openReader.ts';
import { type FileCalls, renameDurably } from '../connection/durableFiles.ts';
import { StoreError } from '../../storeError.ts';
import { toStoreError } from '../connection/toStoreError.ts';
import { verifyFile } from './verifyFile.ts';

/**
 * See Database.backup. The database may be written to meanwhile. The copy is verified and synced before it gets its name,
 * so that a file of this name is a whole backup.
 */
export function backup(file: string, copy: string, calls?: FileCalls): void {
  if (existsSync(copy)) {
    throw new StoreError(
      'CANNOT_OPEN',
      `${copy} is there already, and no backup is overwritten. Choose another name.`,
    );
  }
  const aside = `${copy}.unfinished`;
  rmSync(aside, { force: true });
  try {
    const database = openReader(file);
    try {
      database.prepare('VACUUM INTO ?').run(aside);
    } finally {
      database.close();
    }
    const [problem] = verifyFile(aside);
    if (problem)
      throw new StoreError(
        'DAMAGED',
        `Database ${file} has a problem, which a backup would keep: ${problem}`,
      );
    renameDurably(aside, copy, calls);
  } catch (error) {
    throw toStoreError(error, file);
  } finally {
    rmSync(aside, { force: true });
  }
}
