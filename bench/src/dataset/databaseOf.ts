import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { serveDatabase } from '../../../scripts/support/serveDatabase.ts';
import type { Candidate, Data } from '../candidates/candidate.ts';
import { DATA, PROJECT } from '../paths.ts';
import { fillDatabase } from './fillDatabase.ts';
import { SIZES, type Size } from './sizes.ts';

/** The database file of a size; generated unless there is one for these migrations, seeds and generator. */
export async function databaseOf(size: Size): Promise<string> {
  const file = join(DATA, `${size}-${await fingerprint()}.db`);
  if (existsSync(file)) return file;
  await mkdir(DATA, { recursive: true });
  const unfinished = `${file}.unfinished`;
  await remove(unfinished);
  // The program creates the tables and applies the seed.
  await (await serveDatabase(unfinished)).stop();
  const generated = SIZES[size];
  if (generated !== null) fillDatabase(unfinished, generated.models, generated.readings);
  await rename(unfinished, file);
  return file;
}

/** The data of a size for one candidate: a copy of the file unless it has its own database. */
export async function dataFor({ key, data }: Pick<Candidate, 'key' | 'data'>, size: Size): Promise<Data> {
  if (data) return data(size);
  const address = join(DATA, `run-${key}-${size}.db`);
  await remove(address);
  await copyFile(await databaseOf(size), address);
  return { address, remove: () => remove(address) };
}

async function remove(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['bench/src/dataset', 'prisma/sqlite/migrations', 'seed']) {
    for (const name of (await readdir(join(PROJECT, folder), { recursive: true })).sort()) {
      const file = join(PROJECT, folder, name);
      if ((await stat(file)).isFile()) hash.update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
