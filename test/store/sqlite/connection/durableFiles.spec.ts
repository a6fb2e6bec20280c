import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { backup } from '../../../../src/store/sqlite/operator/backup.ts';
import type { FileCalls } from '../../../../src/store/sqlite/connection/durableFiles.ts';
import { restore } from '../../../../src/store/sqlite/operator/restore.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';

/** A database in a folder of its own, and what is asked of the file system from now on. */
function watched(): { folder: string; file: string; asked: string[]; calls: FileCalls } {
  const folder = temporaryFolder();
  const file = join(folder, 'x.db');
  copyFileSync(inject('seededDatabase'), file);
  const asked: string[] = [];
  const named = (path: string): string => (path === folder ? 'the folder' : basename(path));
  const calls: FileCalls = {
    sync: (path) => {
      expect(existsSync(path)).toBe(true);
      asked.push(`sync ${named(path)}`);
    },
    rename: (from, to) => {
      asked.push(`rename ${named(from)} to ${named(to)}`);
      renameSync(from, to);
    },
  };
  return { folder, file, asked, calls };
}

describe('a power cut after', () => {
  it('a backup takes nothing of it: the file is synced before it gets its name, the folder after', () => {
    const { folder, file, asked, calls } = watched();
    backup(file, join(folder, 'copy.db'), calls);
    expect(asked).toEqual([
      'sync copy.db.unfinished',
      'rename copy.db.unfinished to copy.db',
      'sync the folder',
    ]);
  });

  it('a restore takes nothing of it, and during one there is always a database of that name', () => {
    const { folder, file, asked, calls } = watched();
    const copy = join(folder, 'copy.db');
    backup(file, copy);
    const there: boolean[] = [];
    const kept = restore(copy, file, {
      sync: (path) => {
        there.push(existsSync(file));
        calls.sync(path);
      },
      rename: calls.rename,
    });
    expect(asked).toEqual(['sync x.db.restoring', 'rename x.db.restoring to x.db', 'sync the folder']);
    expect(there).toEqual([true, true]);
    expect(readFileSync(file).equals(readFileSync(copy))).toBe(true);
    expect(existsSync(kept ?? '')).toBe(true);
  });
});
