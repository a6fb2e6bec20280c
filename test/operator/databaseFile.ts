import { execFileSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inject, onTestFinished } from 'vitest';
import { startProgram } from '../../scripts/support/program.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** Who may write everything. */
export const isRoot = process.getuid?.() === 0;

/** A seeded database in a folder of its own, for the test that is running. */
export function seeded(): { folder: string; file: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'x.db');
  copyFileSync(inject('seededDatabase'), file);
  return { folder, file };
}

/** Runs `npm run db:…` on a database. */
export async function db(file: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const program = startProgram(process.execPath, ['dist/db.js', ...args], { DATABASE_URL: `file:${file}` });
  return { code: await program.ended, output: program.output() };
}

/** Changes a file by another driver. */
export const sql = (file: string, text: string): void => {
  const database = new DatabaseSync(file);
  database.exec(text);
  database.close();
};

/** The measurements of a file. */
export const count = (file: string): unknown => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare('SELECT count(*) AS n FROM Measurement').get()?.['n'];
  } finally {
    database.close();
  }
};

/** A file system of 2 MiB; undefined where this user cannot mount one. */
export function smallDisk(): string | undefined {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return folder;
}

/** Overwrites a page in the middle of the file. */
export function damage(file: string): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(8192, 0xa5), 0, 8192, 8192);
  closeSync(handle);
}
