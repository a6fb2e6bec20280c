import type { Seed } from '../../entities.ts';
import type { Transaction } from '../connection/writer.ts';
import { ensureGpu } from './gpus.ts';
import { ensureSource } from './sources.ts';
import { importRows } from './table/importRows.ts';

/** Applies those of the seeds whose version was not applied yet. */
export async function applySeeds(tx: Transaction, seeds: readonly Seed[]): Promise<void> {
  for (const { file, sha256, gpus, table } of seeds) {
    const applied = await tx.appliedSeed.findUnique({ where: { file } });
    if (applied?.sha256 === sha256) continue;
    for (const gpu of gpus) await ensureGpu(tx, gpu);
    if (table !== null) {
      const { source, series, readings } = table;
      await ensureSource(tx, { ...source, kind: 'SEED' });
      await importRows(tx, { models: [], series, sources: [source.name], slices: () => [readings] }, false);
    }
    const now = { sha256, appliedAt: new Date() };
    await tx.appliedSeed.upsert({ where: { file }, create: { file, ...now }, update: now });
  }
}
