import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OURS } from '../candidates/ours.ts';
import { startServer } from '../measure/startServer.ts';
import { DATA, PROJECT } from '../paths.ts';
import { fillDatabase } from './fillDatabase.ts';
import { GENERATED, type Size } from './sizes.ts';

/** The database of a size; made where it is not there yet for these tables, seeds and this generator. */
export async function databaseOf(size: Size): Promise<string> {
  const file = join(DATA, `${size}-${await fingerprint()}.db`);
  if (
    await stat(file).then(
      () => true,
      () => false,
    )
  )
    return file;
  await mkdir(DATA, { recursive: true });
  const unfinished = `${file}.unfinished`;
  await remove(unfinished);
  // Our own program makes the tables and brings in the seed.
  const server = await startServer(OURS, unfinished);
  await server.stop();
  const generated = GENERATED[size];
  if (generated !== null) fillDatabase(unfinished, generated.models, generated.readings);
  await rename(unfinished, file);
  return file;
}

/** A copy to write into, for one candidate. */
export async function copyFor(candidate: string, size: Size): Promise<string> {
  const copy = join(DATA, `run-${candidate}-${size}.db`);
  await remove(copy);
  await copyFile(await databaseOf(size), copy);
  return copy;
}

export async function remove(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const here = join(PROJECT, 'bench/src/dataset');
  const migrations = join(PROJECT, 'prisma/sqlite/migrations');
  const files = [
    ...(await readdir(migrations, { recursive: true })).map((name) => join(migrations, name)),
    ...['fillDatabase.ts', 'generateModel.ts', 'random.ts', 'sizes.ts'].map((name) => join(here, name)),
    ...['gpus.csv', 'gpu-memory-table.md'].map((name) => join(PROJECT, 'seed', name)),
  ];
  for (const file of files.sort()) {
    if ((await stat(file)).isFile()) hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 12);
}
