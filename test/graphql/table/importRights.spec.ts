import { describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../support/testApp.ts';
import { tokenOf } from '../../support/tokenOf.ts';

const MODEL = 'resnetv2_50x1_bitm';

const IMPORT = `mutation ($text: String!, $dryRun: Boolean!, $source: String, $unit: MemoryUnit) {
  importTable(input: {format: CSV, text: $text, dryRun: $dryRun, source: $source, unit: $unit}) {
    inserted modelsCreated seriesCreated createdModels sourcesCreated createdSources
    filledInCount filledIn { model fact value } publishedFiguresReplaced
    problems { line column columnName message } userErrors { code field message }
  } }`;

interface Imported {
  readonly problems: readonly object[];
  readonly userErrors: readonly object[];
}

type Import = (rows: readonly string[], input?: object) => Promise<Imported>;

/** Imports rows of the long format with a token of a role. */
async function importer(app: TestApp, role: 'CONTRIBUTOR' | 'ADMIN', columns: string): Promise<Import> {
  const headers = await tokenOf(app, role.toLowerCase(), role);
  return async (rows, input = {}) => {
    const variables = { dryRun: false, text: [columns, ...rows].join('\n'), ...input };
    const response = await app.app.inject({
      ...{ method: 'POST', url: '/graphql', headers },
      payload: { query: IMPORT, variables },
    });
    return response.json<{ data: { importTable: Imported } }>().data.importTable;
  };
}

const FACTS = 'model,family,parameters_millions,pretrained_on,input_size,pool_size,batch_size,memory_mib';

describe("a CONTRIBUTOR's table", () => {
  it('changes nothing that is known or unknown of a model or a series, and says where it would', async () => {
    const app = await testApp();
    const { createModel } = await app.query<{ createModel: { userErrors: object[] } }>(
      'mutation { createModel(input: {name: "bare"}) { userErrors { code } } }',
    );
    expect(createModel.userErrors).toEqual([]);
    await app.query(
      'mutation { recordMeasurements(input: {model: "bare", conditions: {inputSize: 32}, readings: [{batchSize: 1, memoryMiB: 100}]}) { userErrors { code } } }',
    );
    const everything =
      '{ models { nodes { name family parametersMillions pretrainedOn series { nodes { poolSize } } } } }';
    const before = await app.query(everything);
    const imports = await importer(app, 'CONTRIBUTOR', FACTS);
    const told = async (row: string): Promise<unknown> => (await imports([row])).problems;
    const rest = 'leave the cell empty, or ask an ADMIN, who may change models';
    expect(await told(`${MODEL},mine,,,,,,`)).toEqual([
      {
        ...{ line: 2, column: MODEL.length + 2, columnName: 'family' },
        message: `the family of "${MODEL}" is not known, the table says "mine"; ${rest}`,
      },
    ]);
    expect(await told('bare,,5,,,,,')).toMatchObject([
      { line: 2, column: 7, columnName: 'parameters_millions' },
    ]);
    expect(await told('bare,,,in1k,32,,1,200')).toMatchObject([{ columnName: 'pretrained_on' }]);
    expect(await told('bare,,,,32,7,2,200')).toMatchObject([{ columnName: 'pool_size' }]);
    expect(await told(`${MODEL},,1,,224,,2,200`)).toMatchObject([{ columnName: 'parameters_millions' }]);
    expect(await app.query(everything)).toEqual(before);
  });

  it('may repeat what is known, and say everything of models and series that it brings', async () => {
    const app = await testApp();
    const imports = await importer(app, 'CONTRIBUTOR', FACTS);
    expect(
      await imports([
        `${MODEL},resnetv2,23.51,in1k,224,7,8,3000`,
        `${MODEL},,,,64,2,8,3000`,
        'new,mine,5,in1k,224,7,1,100',
      ]),
    ).toMatchObject({
      ...{ inserted: 3, problems: [], userErrors: [] },
      ...{ createdModels: ['new'], createdSources: ['import by contributor'], filledIn: [] },
    });
    expect(
      await app.query('{ model(name: "new") { family parametersMillions pretrainedOn poolSize } }'),
    ).toEqual({ model: { family: 'mine', parametersMillions: 5, pretrainedOn: 'in1k', poolSize: 7 } });
  });

  it('records nothing under a source that came with the program, by no way', async () => {
    const app = await testApp();
    const columns = 'model,input_size,batch_size,memory_mib,source';
    const imports = await importer(app, 'CONTRIBUTOR', columns);
    const refused = (field: string) => [
      {
        ...{ code: 'NOT_YOURS', field: ['input', field] },
        message:
          'The source "gpu-memory-table" came with the program, and only an ADMIN records under it. Name a source of your own.',
      },
    ];
    expect((await imports([`${MODEL},224,8,1,gpu-memory-table`])).userErrors).toEqual(refused('text'));
    expect((await imports([`${MODEL},224,8,1,`], { source: ' gpu-memory-table' })).userErrors).toEqual(
      refused('text'),
    );
    const headers = await tokenOf(app, 'other', 'CONTRIBUTOR');
    const record = `mutation { recordMeasurements(input: {model: "${MODEL}", source: "gpu-memory-table", readings: [{batchSize: 8, memoryMiB: 1}]}) { userErrors { code field message } } }`;
    const response = await app.app.inject({
      ...{ method: 'POST', url: '/graphql', headers, payload: { query: record } },
    });
    expect(response.json()).toEqual({ data: { recordMeasurements: { userErrors: refused('source') } } });
    expect(await app.query('{ measurements { totalCount } }')).toEqual({ measurements: { totalCount: 45 } });
  });
});

it("an ADMIN's table fills in what is not known, which its answer and the audit tell", async () => {
  const app = await testApp();
  await app.query('mutation { createModel(input: {name: "bare"}) { userErrors { code } } }');
  const imports = await importer(app, 'ADMIN', FACTS);
  const filledIn = [
    { model: 'bare', fact: 'FAMILY', value: 'mine' },
    { model: 'bare', fact: 'PARAMETERS_MILLIONS', value: '5' },
  ];
  const rows = ['bare,mine,5,,32,,1,100', 'bare,,,,32,,2,200'];
  const done = {
    filledIn,
    filledInCount: 2,
    modelsCreated: 0,
    seriesCreated: 1,
    sourcesCreated: 1,
    inserted: 2,
  };
  expect(await imports(rows, { dryRun: true })).toMatchObject(done);
  expect(await imports(rows)).toMatchObject(done);
  expect(await imports(['bare,,,,32,4,1,100'])).toMatchObject({
    ...{ inserted: 0, filledIn: [{ model: 'bare', fact: 'POOL_SIZE', value: '4' }] },
  });
  const entries = app.store.reader
    .prepare<[], string>("SELECT detail FROM AuditEntry WHERE action = 'importTable'")
    .pluck()
    .all();
  expect(entries.map((detail) => JSON.parse(detail) as unknown)).toMatchObject([
    { filledInCount: 2, filledIn, createdSources: ['import by admin'] },
    { filledInCount: 1, filledIn: [{ fact: 'POOL_SIZE' }] },
  ]);
});

it('the answer tells how many published figures were replaced', async () => {
  const app = await testApp();
  const imports = await importer(app, 'ADMIN', 'model,input size,MiB for BS=1,MiB for BS=2,memory model');
  expect(await imports(['a,224,100,200,7'])).toMatchObject({ publishedFiguresReplaced: 0 });
  expect(await imports(['a,224,100,200,8'])).toMatchObject({ publishedFiguresReplaced: 1 });
});
