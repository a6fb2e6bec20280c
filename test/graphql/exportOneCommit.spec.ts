import { expect, it } from 'vitest';
import { holdCommit } from '../../src/graphql/heldCommit.ts';
import { exportChunks } from '../../src/graphql/table/exportChunks.ts';
import { emptyDatabase } from '../support/emptyDatabase.ts';
import { generousApp } from './generousApp.ts';
import { importTable } from './importTable.ts';
import { picturesOf } from '../support/picturesOf.ts';

const CARD = 'NVIDIA GeForce RTX 3090';

it('an export is one commit, with the names that models, cards and sources had', async () => {
  const app = await generousApp({ file: emptyDatabase() });
  const rows = Array.from({ length: 4_000 }, (_, i) => `m${i % 40},224,RTX 3090,${1 + i},${1000 + i},bench`);
  const text = ['model,input_size,gpu,batch_size,memory_mib,source', ...rows].join('\n');
  expect(await importTable(app, { format: 'CSV', text })).toMatchObject({ inserted: 4_000 });

  const pictures = picturesOf(app.store);
  const chunks = exportChunks(
    { holdCommit: () => holdCommit(app.store, pictures, pictures.latest) },
    { format: 'CSV', shape: 'LONG', filter: null },
  );
  let table = String((await chunks.next()).value);
  expect(table.split('\n').length).toBeLessThan(4_000);
  await app.store.writer.transaction(async (tx) => {
    await tx.gpu.update({ where: { name: CARD }, data: { name: 'renamed' } });
    await tx.source.update({ where: { name: 'bench' }, data: { name: 'renamed' } });
    await tx.model.updateMany({ where: { name: { startsWith: 'm' } }, data: { family: 'renamed' } });
    await tx.model.update({ where: { name: 'm9' }, data: { name: 'renamed' } });
  });
  // As the next request does.
  expect((await pictures.now()).gpuByName.has('renamed')).toBe(true);
  for await (const chunk of chunks) table += chunk;

  expect(table).not.toContain('renamed');
  expect(table.split(CARD)).toHaveLength(4_001);
  expect(table.split(',bench,')).toHaveLength(4_001);
});

it('an export is of the last commit where another process commits between its picture and its rows', async () => {
  const app = await generousApp({ file: emptyDatabase() });
  const pictures = picturesOf(app.store);
  const { revision } = pictures.latest;
  await app.store.writer.transaction((tx) =>
    tx.gpu.update({ where: { name: CARD }, data: { name: 'renamed' } }),
  );
  const { picture, rows } = await holdCommit(app.store, pictures, pictures.latest);
  rows.close();
  expect(picture.revision).toBe(rows.revision);
  expect(picture.revision).toBeGreaterThan(revision);
});
