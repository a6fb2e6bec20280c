import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { applySeeds } from '../../seed/applySeeds.ts';
import { openSqlite } from '../../src/store/sqlite/sqliteStore.ts';

declare module 'vitest' {
  interface ProvidedContext {
    seededDatabase: string;
  }
}

/** Seeds one database for all tests, which work on copies of it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'batchfit-seeded-'));
  const file = join(folder, 'seeded.db');
  const store = openSqlite({ file });
  await applySeeds(store);
  await store.close();
  project.provide('seededDatabase', file);
  return () => rm(folder, { recursive: true });
}
