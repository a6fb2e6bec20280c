import { expect, it } from 'vitest';
import { Catalogue } from '../../src/picture/catalogue.ts';
import { exportChunks } from '../../src/graphql/table/exportChunks.ts';
import { holdCommit } from '../../src/graphql/heldCommit.ts';
import { emptyDatabase } from '../support/emptyDatabase.ts';
import { generousApp } from './generousApp.ts';
import { importTable } from './importTable.ts';

const CARD = 'NVIDIA GeForce RTX 3090';

it('an export is one commit, with the names that models, cards and sources had', async () => {
  const app = await generousApp({ file: emptyDatabase() });
  const rows = Array.from({ length: 4_000 }, (_, i) => `m${i % 40},224,RTX 3090,${1 + i},${1000 + i},bench`);
  const text = ['model,input_size,gpu,batch_size,memory_mib,source', ...rows].join('\n');
  expect(await importTable(app, { format: 'CSV', text })).toMatchObject({ inserted: 4_000 });

  const catalogue = new Catalogue(app.store.queries);
  const chunks = exportChunks(
    { snapshot: () => holdCommit(app.store, catalogue) },
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
  expect(catalogue.current().gpuByName.has('renamed')).toBe(true);
  for await (const chunk of chunks) table += chunk;

  expect(table).not.toContain('renamed');
  expect(table.split(CARD)).toHaveLength(4_001);
  expect(table.split(',bench,')).toHaveLength(4_001);
});

it('an export begins anew where another process commits between its rows and its names', async () => {
  const app = await generousApp({ file: emptyDatabase() });
  const catalogue = new Catalogue(app.store.queries);
  let opened = 0;
  const held = holdCommit(
    {
      snapshot: () => {
        const rows = app.store.snapshot();
        opened += 1;
        return opened === 1 ? { ...rows, revision: rows.revision - 1 } : rows;
      },
    },
    catalogue,
  );
  expect([opened, held.rows.revision]).toEqual([2, catalogue.revision()]);
  held.rows.close();
});
