import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** The calls of the file system that a durable rename makes. */
export interface FileCalls {
  /** Syncs the content of a file, or the list of names of a folder, to the disk. */
  readonly sync: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
}

const FILE_CALLS: FileCalls = { sync, rename: renameSync };

/**
 * Renames a finished file within its folder. After a power cut either the old or the whole new file has the name: its
 * content is synced before the rename, and the rename before this returns.
 */
export function renameDurably(from: string, to: string, calls: FileCalls = FILE_CALLS): void {
  calls.sync(from);
  calls.rename(from, to);
  calls.sync(dirname(to));
}

function sync(path: string): void {
  let handle: number;
  try {
    // Windows syncs only files that are open for writing.
    handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  } catch (error) {
    // Windows opens no folders: its file system's journal has to suffice.
    if (process.platform === 'win32') return;
    throw error;
  }
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
