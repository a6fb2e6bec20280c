import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** What moving a file durably asks of the file system. */
export interface FileCalls {
  /** Brings a file's content, or a folder's list of names, to the disk. */
  readonly sync: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
}

const FILE_CALLS: FileCalls = { sync, rename: renameSync };

/**
 * Gives a finished file its name, in the same folder. After a power cut there is either what had the name before or
 * the whole new file: its content is on the disk before it gets the name, and the name is when this returns.
 */
export function renameDurably(from: string, to: string, calls: FileCalls = FILE_CALLS): void {
  calls.sync(from);
  calls.rename(from, to);
  calls.sync(dirname(to));
}

function sync(path: string): void {
  let handle: number;
  try {
    // Windows syncs only what may be written.
    handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  } catch (error) {
    // It opens no folders either: there the file system's own journal has to do.
    if (process.platform === 'win32') return;
    throw error;
  }
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
