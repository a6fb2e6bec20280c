import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import { generousApp } from '../generousApp.ts';
import { answers, importTable } from '../importTable.ts';

describe('importTable', () => {
  it('refuses a table with ten different mistakes as a whole, and tells them all', async () => {
    const app = await generousApp();
    const before = await answers(app);
    const text = `| model | input_size | batch_size | outcome | memory_mib | limit_mib | gpu | precision | parameters_millions | measured_at | colour |
|---|---|---|---|---|---|---|---|---|---|---|
| resnetv2_50x1_bitm | 448 | 8 | FIT | 3500 | | RTX 3090 | | | | |
| | 448 | 8 | FIT | 3500 | | | | | | |
| new_net | | 8 | FIT | 3500 | | | | | | |
| new_net | 224 | 0 | FIT | 3500 | | | | | | |
| new_net | 224 | 8 | FIT | 3,500 | | | | | | |
| new_net | 224 | 8 | OUT_OF_MEMORY | | | | | | | |
| new_net | 224 | 8 | FIT | 3500 | | RTX 3091 | | | | |
| new_net | 224 | 8 | FIT | 3500 | | | HALF | | | |
| resnetv2_50x1_bitm | 448 | 8 | FIT | 3500 | | | | 25 | | |
| new_net | 224 | 8 | FIT | 3500 | | | | | yesterday |
`;
    const { problems, problemCount, userErrors, ...rest } = await importTable(app, {
      format: 'MARKDOWN',
      text,
    });
    expect(
      problems.map(
        ({ line, column, columnName, message }) =>
          `${line}:${column ?? '-'} ${columnName ?? '-'}: ${message}`,
      ),
    ).toEqual([
      // 1 an unknown column
      '1:126 colour: the column "colour" is not known; known columns are model, family, parameters_millions, pretrained_on, input_size, pool_size, mode, precision, optimizer, gpu, framework, framework_version, reading, batch_size, outcome, memory_mib, limit_mib, source, measured_at, recorded_by, note',
      // 2 no model
      '4:2 model: model is missing',
      // 3 a new model without an input size
      '5:12 input_size: "new_net" is a new model, so the input size has to be given, in pixels',
      // 4 a batch size out of range
      '6:19 batch_size: batch_size must be a whole number from 1 to 1,000,000, in digits only; got 0',
      // 5 a thousands separator
      '7:29 memory_mib: memory must be a plain decimal number of MiB above 0 and at most 16,777,215, such as 1021; got "3,500"',
      // 6 out of memory without a limit
      '8:40 limit_mib: limit is needed for OUT_OF_MEMORY: what the run was limited to, unless the GPU is named',
      // 7 an unknown card
      '9:38 gpu: There is no card "RTX 3091" in the GPU list. Did you mean "RTX 3090", "RTX 3070", "RTX 3080"?',
      // 8 a word out of a closed set
      '10:40 precision: precision must be one of FP32, TF32, FP16, BF16, AMP, FP8, INT8; got "HALF"',
      // 9 a model that is known to be another
      '11:53 parameters_millions: the millions of parameters of "resnetv2_50x1_bitm" is known to be "23.51", the table says "25"; leave the cell empty, or correct the model',
      // 10 a row with too few cells
      '12:3 colour: this row has 10 cells, the header has 11; a | inside a cell is written \\|; a line that is no part of the table needs an empty line before it',
    ]);
    expect(problemCount).toBe(10);
    expect(rest).toMatchObject({ inserted: 0, alreadyThere: 0, rows: [], modelsCreated: 0 });
    expect(userErrors).toEqual([
      {
        code: 'INVALID',
        field: ['input', 'text'],
        message: expect.stringMatching(
          /^Nothing was written: the table has 10 problems; the first is: Line 1:/,
        ) as string,
      },
    ]);
    expect(await answers(app)).toEqual(before);
  });

  it('says what would happen, and writes nothing, in a dry run', async () => {
    const file = emptyDatabase();
    const app = await generousApp({ file });
    await importTable(app, { format: 'CSV', text: 'model,input_size,batch_size,memory_mib\nm,224,1,100' });
    const before = readFileSync(file);
    const text = 'model,input_size,MiB for BS=1,MiB for BS=2,memory model\nm,224,100,200,50\nn,224,,300,?';
    const dry = await importTable(app, { format: 'CSV', text, dryRun: true });
    expect(dry).toMatchObject({
      ...{ dryRun: true, inserted: 2, alreadyThere: 1, modelsCreated: 1, seriesCreated: 1, userErrors: [] },
      rows: [
        { line: 2, column: 7, outcome: 'ALREADY_THERE', measurement: { batchSize: 1 } },
        { line: 2, column: 11, outcome: 'WOULD_INSERT', measurement: null },
        { line: 3, column: 8, outcome: 'WOULD_INSERT', measurement: null },
      ],
      publishedDifferences: [{ line: 2, kind: 'MEMORY_MODEL', published: 50, computed: 0 }],
    });
    expect(await app.query('{ models { totalCount } measurements { totalCount } }')).toEqual({
      models: { totalCount: 1 },
      measurements: { totalCount: 1 },
    });
    expect(readFileSync(file)).toEqual(before);
    const done = await importTable(app, { format: 'CSV', text });
    expect(done).toMatchObject({ dryRun: false, inserted: 2, alreadyThere: 1, modelsCreated: 1 });
  });

  it('falls back to the input size of the model, fills in what is not known, and keeps what is', async () => {
    const app = await generousApp();
    const text =
      'model,pool_size,pretrained_on,batch_size,memory_mib\nresnetv2_50x1_bit_distilled,,in22k,8,1500';
    expect(await importTable(app, { format: 'CSV', text, source: 'mine' })).toMatchObject({
      ...{ inserted: 1, modelsCreated: 0, seriesCreated: 0, problems: [] },
    });
    const fields = 'inputSize poolSize pretrainedOn parametersMillions measurements { totalCount }';
    expect(await app.query(`{ model(name: "resnetv2_50x1_bit_distilled") { ${fields} } }`)).toEqual({
      model: {
        ...{ inputSize: 224, poolSize: 7, pretrainedOn: 'in22k', parametersMillions: 23.51 },
        measurements: { totalCount: 4 },
      },
    });
  });

  it('names the source after whoever imports, unless told otherwise', async () => {
    const app = await generousApp({ file: emptyDatabase() });
    const text = 'model,input_size,batch_size,memory_mib,source\nm,224,1,100,bench\nm,224,1,100,';
    await importTable(app, { format: 'CSV', text });
    await importTable(app, { format: 'CSV', text, source: ' given ' });
    expect(await app.query('{ sources { nodes { name kind } } }')).toEqual({
      sources: {
        nodes: [
          { name: 'import by local', kind: 'IMPORT' },
          { name: 'bench', kind: 'IMPORT' },
          { name: 'given', kind: 'IMPORT' },
        ],
      },
    });
  });

  it('leaves nothing of an import that fails in the middle', async () => {
    const file = emptyDatabase();
    const app = await generousApp({ file });
    const database = new DatabaseSync(file);
    database.exec(
      "CREATE TRIGGER fail BEFORE INSERT ON Measurement WHEN new.batchSize = 1500 BEGIN SELECT raise(ABORT, 'no more'); END",
    );
    database.close();
    const rows = Array.from({ length: 2000 }, (_, i) => `m${i % 7},224,${i + 1},${i + 100}`);
    const text = ['model,input_size,batch_size,memory_mib', ...rows].join('\n');
    const { errors } = await app.post(
      'mutation ($input: ImportTableInput!) { importTable(input: $input) { inserted } }',
      {
        input: { format: 'CSV', text },
      },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    const counts = '{ models { totalCount } measurements { totalCount } sources { totalCount } }';
    expect(await app.query(counts)).toEqual({
      models: { totalCount: 0 },
      measurements: { totalCount: 0 },
      sources: { totalCount: 0 },
    });
  });

  it('leaves one row in the audit, and none for a dry run or a refused table', async () => {
    const file = emptyDatabase();
    const app = await generousApp({ file });
    const text = 'model,input_size,batch_size,memory_mib\nm,224,1,100';
    await importTable(app, { format: 'CSV', text, dryRun: true });
    await importTable(app, { format: 'CSV', text: 'x' });
    await importTable(app, { format: 'CSV', text, source: 'bench' });
    const database = new DatabaseSync(file, { readOnly: true });
    const entries = database.prepare('SELECT actor, action, detail FROM AuditEntry').all();
    expect(entries.map((row) => ({ ...row }))).toEqual([
      {
        actor: 'local',
        action: 'importTable',
        detail: JSON.stringify({
          ...{ format: 'CSV', sources: ['bench'], inserted: 1, alreadyThere: 0 },
          ...{ modelsCreated: 1, seriesCreated: 1, sourcesCreated: 1, filledInCount: 0 },
          ...{ publishedFiguresReplaced: 0, createdModels: ['m'], createdSources: ['bench'], filledIn: [] },
        }),
      },
    ]);
    database.close();
  });

  it('refuses half a character, a source that is too long, and a list that is', async () => {
    const app = await generousApp();
    const table = { format: 'CSV', text: 'model,input_size,batch_size,memory_mib\nm,224,1,100' };
    await expect(importTable(app, { ...table, text: 'a\ud800' })).rejects.toThrow('half of a character');
    expect(await importTable(app, { ...table, source: 'x'.repeat(201) })).toMatchObject({
      userErrors: [{ code: 'OUT_OF_RANGE', field: ['input', 'source'] }],
    });
    expect(
      await app.refusal(
        'mutation ($input: ImportTableInput!) { importTable(input: $input) { rows(first: 1001) { line } } }',
        {
          input: { ...table, dryRun: true },
        },
      ),
    ).toBe('first is from 0 to 1000; got 1001.');
  });
});
