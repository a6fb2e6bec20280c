import type { Store } from '../src/store/sqlite/openStore.ts';
import { isApplied, markApplied } from '../src/store/sqlite/write/appliedSeeds.ts';
import { readSeedFile } from './seedFile.ts';
import { seedGpus } from './seedGpus.ts';
import { seedModels } from './seedModels.ts';

const SEEDS = [
  { name: 'gpus.csv', bringIn: seedGpus },
  { name: 'gpu-memory-table.md', bringIn: seedModels },
] as const;

/**
 * Brings the seed files in, each version of them once, all or nothing: a later start changes nothing, and what
 * people changed or removed stays so.
 * @param folder where the files are; the package's seed/ unless given.
 * @throws SeedError where a file has mistakes.
 */
export async function applySeeds(store: Store, folder?: string): Promise<void> {
  const files = await Promise.all(
    SEEDS.map(async ({ name, bringIn }) => ({ file: await readSeedFile(name, folder), bringIn })),
  );
  // Asked before, since most starts have nothing to write.
  const isNew = files.filter(({ file }) => store.queries.appliedSeed(file.name) !== file.sha256);
  if (isNew.length === 0) return;
  await store.write(async (tx) => {
    for (const { file, bringIn } of isNew) {
      if (await isApplied(tx, file.name, file.sha256)) continue;
      await bringIn(tx, file);
      await markApplied(tx, file.name, file.sha256);
    }
  });
}
