import type { Seed } from '../src/store/entities.ts';
import type { Store } from '../src/store/port.ts';
import { readSeedFile } from './seedFile.ts';
import { seedGpus } from './seedGpus.ts';
import { seedTable } from './seedTable.ts';

/** The seed files, each with its reader. */
const FILES = [
  { name: 'gpus.csv', read: seedGpus },
  { name: 'gpu-memory-table.md', read: seedTable },
] as const;

/**
 * Applies the seed files, each version of them once, all or nothing: a later start changes nothing, and what people
 * changed or deleted stays so.
 * @param folder the folder of the files; the package's seed/ unless given.
 * @throws SeedError where a file has mistakes.
 */
export async function applySeeds(
  store: Pick<Store, 'queries' | 'applySeeds'>,
  folder?: string,
): Promise<void> {
  const seeds: Seed[] = [];
  for (const { name, read } of FILES) {
    const file = await readSeedFile(name, folder);
    // Most starts have nothing to write, and then nothing to parse.
    if ((await store.queries.appliedSeed(name)) === file.sha256) continue;
    seeds.push({ file: name, sha256: file.sha256, gpus: [], table: null, ...read(file) });
  }
  if (seeds.length > 0) await store.applySeeds(seeds);
}
