import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import { generousApp } from '../generousApp.ts';
import { answers, exportTable, importTable } from '../importTable.ts';

const SEED_TABLE = readFileSync(new URL('../../../seed/gpu-memory-table.md', import.meta.url), 'utf8');

const LONG = `model,family,parameters_millions,pretrained_on,input_size,pool_size,mode,precision,optimizer,gpu,framework,framework_version,reading,batch_size,outcome,memory_mib,limit_mib,source,measured_at,recorded_by,note
b_net,BNets,12.5,in1k,224,7,TRAINING,AMP,sgd,RTX 3090,PyTorch,2.3.1,NVIDIA_SMI,8,FIT,4000,,bench,2026-11-24T13:44:11Z,ann,"a ""quoted"" | note,
in two lines"
b_net,,,,224,,TRAINING,AMP,sgd,RTX 3090,pytorch,2.3.1,NVIDIA_SMI,8,FIT,4000,,bench,2026-11-24T13:44:11Z,ann,a repeat
b_net,,,,224,,training,amp,sgd,NVIDIA GeForce RTX 3090,PyTorch,2.3.1,nvidia-smi,16,FIT,7000,20000,bench,,,'=1+1
b_net,,,,224,,TRAINING,AMP,sgd,RTX 3090,PyTorch,2.3.1,NVIDIA_SMI,64,OOM,,,bench,,bob,
b_net,,,,224,,INFERENCE,,,,,,,64,FIT,900,,other bench,,,模型 \\ * _x_
b_net,,,,384,12,TRAINING,AMP,sgd,RTX 3090,PyTorch,2.3.1,NVIDIA_SMI,8,OUT_OF_MEMORY,,11000,other bench,,,
a_net,,,,32,,,,,,,,,1,FIT,100,,bench,,,
`;

describe('a table that is imported and exported', () => {
  it('reads the seed table into an empty database, and the wide export of it is the same text again', async () => {
    const seeded = await generousApp();
    const first = await generousApp({ file: emptyDatabase() });
    const imported = await importTable(first, { format: 'MARKDOWN', text: SEED_TABLE, unit: 'MIB' });
    expect(imported).toMatchObject({ inserted: 45, modelsCreated: 15, seriesCreated: 15, userErrors: [] });
    const wide = await exportTable(first, 'MARKDOWN', 'WIDE');
    expect(await exportTable(seeded, 'MARKDOWN', 'WIDE')).toBe(wide);
    for (const format of ['MARKDOWN', 'CSV', 'JSON']) {
      const table = await exportTable(first, format, 'WIDE');
      const second = await generousApp({ file: emptyDatabase() });
      const again = await importTable(second, { format, text: table });
      expect(again).toMatchObject({ inserted: 45, modelsCreated: 15, problems: [] });
      expect(await exportTable(second, format, 'WIDE')).toBe(table);
      expect(await exportTable(second, 'MARKDOWN', 'WIDE')).toBe(wide);
    }
  });

  it('compares the derived columns with what is computed, and keeps them as what the source claims', async () => {
    const file = emptyDatabase();
    const app = await generousApp({ file });
    const table = { format: 'MARKDOWN', text: SEED_TABLE, unit: 'MIB', source: 'the table' };
    const { publishedDifferences, publishedDifferenceCount } = await importTable(app, table);
    // The 19 batch sizes of DOMAIN.md, and the slope and intercept of the last row, which has another estimator.
    expect(publishedDifferenceCount).toBe(21);
    const batchSizes = publishedDifferences.filter(({ kind }) => kind === 'MAX_BATCH_SIZE');
    expect(batchSizes).toHaveLength(19);
    expect(batchSizes.filter(({ published, nearest }) => published !== nearest)).toEqual([]);
    expect(batchSizes[0]).toEqual({
      ...{ line: 6, kind: 'MAX_BATCH_SIZE', gb: 22, published: 310, computed: 309 },
      ...{ nearest: 310, series: { model: { name: 'resnetv2_50x1_bit_distilled' } } },
    });
    expect(publishedDifferences.filter(({ kind }) => kind !== 'MAX_BATCH_SIZE')).toMatchObject([
      { line: 20, kind: 'MEMORY_PER_IMAGE', published: 3830, nearest: 3245 },
      { line: 20, kind: 'MEMORY_MODEL', published: 7335, nearest: 7920 },
    ]);
    await importTable(app, table);
    const database = new DatabaseSync(file, { readOnly: true });
    const kept = database.prepare(
      'SELECT f.kind, count(*) AS count FROM PublishedFigure f JOIN Source s ON s.id = f.sourceId WHERE s.name = ? GROUP BY f.kind ORDER BY f.kind',
    );
    expect(kept.all('the table').map((row) => ({ ...row }))).toEqual([
      { kind: 'MAX_BATCH_SIZE', count: 30 },
      { kind: 'MEMORY_MODEL', count: 15 },
      { kind: 'MEMORY_PER_IMAGE', count: 15 },
    ]);
    database.close();
  });

  it('carries all that makes up the answers in the long format, and its export is the same text again', async () => {
    const first = await generousApp({ file: emptyDatabase() });
    expect(await importTable(first, { format: 'CSV', text: LONG })).toMatchObject({
      ...{ inserted: 7, alreadyThere: 0, modelsCreated: 2, problems: [] },
      rows: [
        { line: 2, column: 1, outcome: 'INSERTED', measurement: { batchSize: 8, memoryMiB: 4000 } },
        ...Array.from({ length: 6 }, () => ({ outcome: 'INSERTED' })),
      ],
    });
    const given = await answers(first);
    expect(given).toMatchObject({
      models: { totalCount: 2, nodes: [{ name: 'a_net' }, { family: 'BNets' }] },
    });
    for (const format of ['MARKDOWN', 'CSV', 'JSON']) {
      const table = await exportTable(first, format, 'LONG');
      const second = await generousApp({ file: emptyDatabase() });
      expect(await importTable(second, { format, text: table })).toMatchObject({ inserted: 7, problems: [] });
      expect(await exportTable(second, format, 'LONG')).toBe(table);
      expect(await answers(second)).toEqual(given);
      // What was imported is there, repeats too.
      expect(await importTable(second, { format, text: table })).toMatchObject({
        inserted: 0,
        alreadyThere: 7,
      });
      expect(await exportTable(second, format, 'LONG')).toBe(table);
    }
  });

  it('carries models without readings in the long format, and no model twice', async () => {
    const first = await generousApp({ file: emptyDatabase() });
    await importTable(first, { format: 'CSV', text: LONG });
    for (const input of [
      '{name: "fresh_net", parametersMillions: 25.6, pretrainedOn: "in1k"}',
      '{name: "bare"}',
    ]) {
      await first.query(`mutation { createModel(input: ${input}) { userErrors { message } } }`);
    }
    const undone = 'model,input_size,batch_size,memory_mib\nundone,224,1,100';
    await importTable(first, { format: 'CSV', text: undone });
    const { model } = await first.query<{ model: { measurements: { nodes: { id: string }[] } } }>(
      '{ model(name: "undone") { measurements { nodes { id } } } }',
    );
    await first.query(
      'mutation ($ids: [ID!]!) { retractMeasurements(input: {ids: $ids, reason: "wrong"}) { userErrors { message } } }',
      { ids: model.measurements.nodes.map(({ id }) => id) },
    );
    const facts = '{ models(first: 100) { nodes { name family parametersMillions pretrainedOn } } }';
    const models = await first.query(facts);
    for (const format of ['MARKDOWN', 'CSV', 'JSON']) {
      const table = await exportTable(first, format, 'LONG');
      const second = await generousApp({ file: emptyDatabase() });
      const counts = { inserted: 7, modelsCreated: 5, seriesCreated: 4, problems: [], userErrors: [] };
      expect(await importTable(second, { format, text: table, dryRun: true })).toMatchObject(counts);
      expect(await importTable(second, { format, text: table })).toMatchObject(counts);
      expect(await second.query(facts)).toEqual(models);
      expect(await exportTable(second, format, 'LONG')).toBe(table);
      const again = { inserted: 0, alreadyThere: 7, modelsCreated: 0, seriesCreated: 0 };
      expect(await importTable(second, { format, text: table })).toMatchObject(again);
    }
  });

  it('tells what a model without readings says otherwise than is known, and fills in what is not known', async () => {
    const app = await generousApp({ file: emptyDatabase() });
    const models = (...rows: string[]) =>
      importTable(app, {
        format: 'CSV',
        text: ['model,family,parameters_millions,pretrained_on,batch_size,memory_mib', ...rows].join('\n'),
      });
    expect(await models('m,,25.6,,,')).toMatchObject({ modelsCreated: 1, problems: [] });
    expect(await models('m,,25.6,in1k,,')).toMatchObject({ modelsCreated: 0, problems: [] });
    expect(await app.query('{ model(name: "m") { parametersMillions pretrainedOn } }')).toEqual({
      model: { parametersMillions: 25.6, pretrainedOn: 'in1k' },
    });
    expect((await models('m,,30,,,')).problems).toEqual([
      {
        ...{ line: 2, column: 4, columnName: 'parameters_millions' },
        message:
          'the millions of parameters of "m" is known to be "25.6", the table says "30"; leave the cell empty, or correct the model',
      },
    ]);
  });

  it('makes the default series the default one again, though it was not the first', async () => {
    const first = await generousApp({ file: emptyDatabase() });
    await importTable(first, {
      format: 'CSV',
      text: 'model,input_size,batch_size,memory_mib\nm,224,1,100\nm,384,1,300',
    });
    const { model } = await first.query<{ model: { series: { nodes: { id: string }[] } } }>(
      '{ model(name: "m") { series { nodes { id } } } }',
    );
    const id = model.series.nodes[1]?.id;
    await first.query(
      'mutation ($id: ID!) { setDefaultSeries(input: {seriesId: $id}) { userErrors { message } } }',
      { id },
    );
    const second = await generousApp({ file: emptyDatabase() });
    await importTable(second, { format: 'CSV', text: await exportTable(first, 'CSV', 'LONG') });
    expect(await second.query('{ model(name: "m") { inputSize } }')).toEqual({ model: { inputSize: 384 } });
    expect(await exportTable(second, 'CSV', 'WIDE')).toBe(await exportTable(first, 'CSV', 'WIDE'));
  });
});

describe('exportTable', () => {
  it('keeps the models that pass the filter', async () => {
    const { query } = await generousApp();
    const source = '{ exportTable(format: CSV, filter: {name: {contains: "152x4"}, inputSize: {eq: 480}}) }';
    const { exportTable: table } = await query<{ exportTable: string }>(source);
    expect(table.split('\n').slice(1)).toEqual([
      'resnetv2_152x4_bitm,resnetv2,928.36,in1k,480,15,,,,,,,,1,FIT,11165,,gpu-memory-table,,,',
      'resnetv2_152x4_bitm,resnetv2,928.36,in1k,480,15,,,,,,,,2,FIT,14995,,gpu-memory-table,,,',
      'resnetv2_152x4_bitm,resnetv2,928.36,in1k,480,15,,,,,,,,4,FIT,20901,,gpu-memory-table,,,',
      '',
    ]);
  });
});
