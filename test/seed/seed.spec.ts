import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { applySeeds } from '../../seed/applySeeds.ts';
import { packageRoot } from '../../src/runtime/packageRoot.ts';
import { type SqliteStore, openSqlite } from '../../src/store/sqlite/sqliteStore.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

function emptyStore(): SqliteStore {
  const store = openSqlite({ file: join(temporaryFolder(), 'x.db') });
  onTestFinished(() => store.close());
  return store;
}

/** A copy of seed/ with a change in one of its files. */
function changedSeeds(name: string, change: (text: string) => string): string {
  const folder = temporaryFolder();
  for (const file of ['gpu-memory-table.md', 'gpus.csv']) {
    copyFileSync(join(packageRoot(), 'seed', file), join(folder, file));
  }
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
  return folder;
}

const everything = (store: SqliteStore) =>
  store.queries.readCommit((reads) => {
    const changed = [...reads.changes(null)].filter(({ entity }) => entity === 'MODEL');
    const models = reads.models(changed.map(({ entityId }) => entityId));
    const series = reads.series(models.map(({ id }) => id));
    const observations = [...reads.observations(series.map(({ id }) => id))];
    return { models, series, observations, gpus: reads.gpus() };
  });

const counts = (store: SqliteStore) => {
  const { models, series, gpus, observations } = everything(store);
  const readings = observations.reduce((sum, one) => sum + one.readings, 0);
  return { models: models.length, series: series.length, gpus: gpus.length, readings };
};

const SEEDED = { models: 15, series: 15, gpus: 47, readings: 45 };

describe('applySeeds', () => {
  it('brings the table and the cards in once', async () => {
    const store = emptyStore();
    await applySeeds(store);
    expect(counts(store)).toEqual(SEEDED);
    const before = everything(store);
    await applySeeds(store);
    expect(everything(store)).toEqual(before);
  });

  it('reads ? as unknown, takes :: off the names, and stores nothing of how it was measured', async () => {
    const store = emptyStore();
    await applySeeds(store);
    const { models, series } = everything(store);
    expect(models[0]).toMatchObject({
      name: 'resnetv2_50x1_bit_distilled',
      family: 'resnetv2',
      parametersMillions: 23.51,
      pretrainedOn: null,
    });
    expect(series[0]).toMatchObject({
      inputSize: 224,
      poolSize: 7,
      mode: null,
      precision: null,
      gpuId: null,
    });
  });

  it('never brings back what people removed, nor changes what they changed', async () => {
    const store = emptyStore();
    await applySeeds(store);
    await store.writer.transaction(async (tx) => {
      await tx.model.delete({ where: { name: 'resnetv2_50x1_bitm' } });
      await tx.model.update({ where: { name: 'resnetv2_50x3_bitm' }, data: { pretrainedOn: 'mine' } });
      await tx.gpu.update({ where: { name: 'NVIDIA L4' }, data: { totalMemoryMiB: 1 } });
    });
    await applySeeds(store);
    expect(counts(store)).toEqual({ ...SEEDED, models: 14, series: 14, readings: 42 });
    const { models, gpus } = everything(store);
    expect(models.find(({ name }) => name === 'resnetv2_50x3_bitm')?.pretrainedOn).toBe('mine');
    expect(gpus.find(({ name }) => name === 'NVIDIA L4')?.totalMemoryMiB).toBe(1);
  });

  it('adds what a later version of a file has more, and nothing twice', async () => {
    const store = emptyStore();
    await applySeeds(store);
    const row = '| another::|224|7|1.5|?|100|110|130|10|90|0|0|\n';
    await applySeeds(
      store,
      changedSeeds('gpu-memory-table.md', (text) => text.replace('\n\n*)', `\n${row}\n*)`)),
    );
    expect(counts(store)).toEqual({ ...SEEDED, models: 16, series: 16, readings: 48 });
  });

  it('names line, column and reason of each mistake, and brings nothing in', async () => {
    const store = emptyStore();
    const broken = changedSeeds('gpu-memory-table.md', (text) =>
      text
        .replace('     1225      |           68 ', '     12x5      |           68 ')
        .replace('23.51      |         in21k', '-1         |         in21k'),
    );
    const error = await applySeeds(store, broken).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: 'SeedError' });
    const [first, second] = String(error instanceof Error && error.message).split('\n');
    expect(first).toMatch(/^seed\/gpu-memory-table\.md:6:\d+ \(GB for BS=4 \*\): memory must be .*"12x5"/);
    expect(second).toMatch(/^seed\/gpu-memory-table\.md:7:\d+ \(#parameters \[M\]\): .*got -1/);
    expect(counts(store)).toEqual({ models: 0, series: 0, gpus: 0, readings: 0 });
  });
});
