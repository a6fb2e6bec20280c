import { describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../support/emptyDatabase.ts';
import { testApp } from '../../support/testApp.ts';
import { postTable } from './postTable.ts';

const TABLE = 'model,input_size,batch_size,memory_mib\nm,224,1,100\nm,224,2,200\n';

describe('POST /import', () => {
  it('imports the body by its Content-Type, and answers the payload with all rows and ids', async () => {
    const app = await testApp({ file: emptyDatabase() });
    const response = await postTable(app, '/import?source=bench', TABLE, 'text/csv; charset=UTF-8');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    const answer = response.json<{ rows: { measurement: string }[] }>();
    expect(answer).toMatchObject({
      ...{ dryRun: false, inserted: 2, alreadyThere: 0, modelsCreated: 1, seriesCreated: 1 },
      ...{
        problems: [],
        problemCount: 0,
        publishedDifferences: [],
        publishedDifferenceCount: 0,
        userErrors: [],
      },
      rows: [
        { line: 2, column: 1, outcome: 'INSERTED' },
        { line: 3, column: 1, outcome: 'INSERTED' },
      ],
    });
    const { node } = await app.query<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Measurement { memoryMiB source { name } } } }',
      { id: answer.rows[1]?.measurement },
    );
    expect(node).toEqual({ memoryMiB: 200, source: { name: 'bench' } });
  });

  it('is importTable: the same unit, dry run, problems and differences', async () => {
    const app = await testApp({ file: emptyDatabase() });
    const wide =
      '| model | input size | GB for BS=1 | GB for BS=2 | memory model |\n|-|-|-|-|-|\n| m | 224 | 1 | 2 | 7 |\n';
    const asked = await postTable(app, '/import?dryRun=true', wide, 'text/markdown');
    expect([asked.statusCode, asked.json()]).toMatchObject([
      422,
      { dryRun: true, rows: [], problems: [{ line: 1, column: 24 }], userErrors: [{ code: 'INVALID' }] },
    ]);
    const dry = await postTable(app, '/import?dryRun=true&unit=gib&format=markdown', wide, 'text/markdown');
    expect([dry.statusCode, dry.json()]).toMatchObject([
      200,
      {
        ...{ inserted: 2, rows: [{ outcome: 'WOULD_INSERT', measurement: null }, {}] },
        publishedDifferences: [{ line: 3, kind: 'MEMORY_MODEL', published: 7168, computed: 0, series: null }],
      },
    ]);
    expect(await app.query('{ model(name: "m") { name } }')).toEqual({ model: null });
  });

  it('lists as many rows of each outcome, and differences, as it is told to, and counts all', async () => {
    const app = await testApp({ file: emptyDatabase() });
    const send = async (parameters: string, table: string, type = 'text/csv'): Promise<object> =>
      (await postTable(app, `/import?source=bench&${parameters}`, table, type)).json();
    await send('', TABLE);
    const longer = `${TABLE}${[4, 8, 16].map((size) => `m,224,${size},${100 * size}\n`).join('')}`;
    expect(await send('dryRun=true&first=1', longer)).toMatchObject({
      ...{ inserted: 3, alreadyThere: 2 },
      rows: [
        { line: 2, outcome: 'ALREADY_THERE' },
        { line: 4, outcome: 'WOULD_INSERT' },
      ],
    });
    expect(await send('dryRun=true&first=0', longer)).toMatchObject({ inserted: 3, rows: [] });
    const wide =
      '| model | input size | MiB for BS=1 | MiB for BS=2 | memory model |\n|-|-|-|-|-|\n| a | 1 | 1 | 2 | 7 |\n| b | 1 | 1 | 2 | 7 |\n';
    expect(await send('first=1', wide, 'text/markdown')).toMatchObject({
      publishedDifferenceCount: 2,
      publishedDifferences: [{ line: 3 }],
    });
  });

  it('takes a body larger than a GraphQL request may be, in chunks, and refuses one over the limit', async () => {
    const app = await testApp({ file: emptyDatabase(), config: { importLimitMB: 2 } });
    const url = await app.app.listen({ host: '127.0.0.1', port: 0 });
    const send = (rows: number, declared: boolean): Promise<Response> => {
      const row = (i: number): string => `m${i % 9},224,1,100,a note that takes some room\n`;
      const text = `model,input_size,batch_size,memory_mib,note\n${Array.from({ length: rows }, (_, i) => row(i)).join('')}`;
      const body = declared ? text : new Blob([text]).stream();
      return fetch(`${url}/import`, {
        ...{ method: 'POST', body, headers: { 'content-type': 'text/csv' } },
        ...(declared ? {} : { duplex: 'half' }),
      });
    };
    for (const declared of [true, false]) {
      const taken = await send(45_000, declared);
      expect(taken.status).toBe(200);
      const { inserted, alreadyThere, rows } = (await taken.json()) as Record<
        'inserted' | 'alreadyThere',
        number
      > & { rows: object[] };
      expect([inserted + alreadyThere, rows.length]).toEqual([45_000, 45_000]);
      const refused = await send(60_000, declared).catch(() => null);
      // The connection ends before the whole body is sent, which fetch may take for a failure.
      if (declared || refused) {
        expect(refused?.status).toBe(413);
        expect(await refused?.json()).toEqual({
          errors: [
            {
              message:
                'The table is larger than 2,000,000 bytes. Split it, or start the server with a larger IMPORT_LIMIT_MB.',
              extensions: { code: 'PAYLOAD_TOO_LARGE' },
            },
          ],
        });
      }
    }
    expect(await app.query('{ measurements { totalCount } }')).toEqual({
      measurements: { totalCount: 45_000 },
    });
  });

  it.each([
    ['text/plain', '', 415, 'Content-Type is one of text/csv, text/markdown, application/json, in UTF-8.'],
    [
      'application/x-www-form-urlencoded',
      '',
      415,
      'Content-Type is one of text/csv, text/markdown, application/json, in UTF-8.',
    ],
    [
      'multipart/form-data; boundary=x',
      '',
      415,
      'Content-Type is one of text/csv, text/markdown, application/json, in UTF-8.',
    ],
    [
      'text/csv; charset=utf-16',
      '',
      415,
      'Content-Type is one of text/csv, text/markdown, application/json, in UTF-8.',
    ],
    ['text/csv', '?first=-1', 400, 'In the address: first is a whole number from 0.'],
    [
      'text/csv',
      '?format=json',
      400,
      'The address says JSON, the Content-Type text/csv; correct one of them.',
    ],
    ['text/csv', '?unit=MB', 400, 'In the address: unit is one of MIB, GB, GIB; got "MB".'],
    ['text/csv', '?unit=MIB&unit=GB', 400, 'In the address: unit is given more than once.'],
    [
      'text/csv',
      '?dry=true',
      400,
      'In the address: there is no parameter "dry"; known are format, unit, source, dryRun, first.',
    ],
    [
      'text/csv',
      '?constructor=1',
      400,
      'In the address: there is no parameter "constructor"; known are format, unit, source, dryRun, first.',
    ],
    ['text/csv', `?source=${'x'.repeat(201)}`, 400, 'source has at most 200 characters; got 201.'],
  ])('refuses %s with %s', async (contentType, parameters, status, message) => {
    const app = await testApp();
    const response = await postTable(app, `/import${parameters}`, TABLE, contentType);
    expect([response.statusCode, response.json()]).toMatchObject([status, { errors: [{ message }] }]);
    expect(await app.query('{ model(name: "m") { name } }')).toEqual({ model: null });
  });

  it('lets others read meanwhile, who see nothing of it until all of it is there', async () => {
    const app = await testApp({ file: emptyDatabase() });
    const rows = Array.from({ length: 20_000 }, (_, i) => `m${i % 100},224,${1 + (i % 300)},${1000 + i}`);
    const table = ['model,input_size,batch_size,memory_mib', ...rows].join('\n');
    const state = { isDone: false };
    const importing = postTable(app, '/import', table).finally(() => {
      state.isDone = true;
    });
    const counts: number[] = [];
    while (!state.isDone) {
      const { models } = await app.query<{ models: { totalCount: number } }>('{ models { totalCount } }');
      counts.push(models.totalCount);
    }
    expect((await importing).statusCode).toBe(200);
    expect(counts.length).toBeGreaterThan(10);
    expect(counts.filter((count) => count !== 0 && count !== 100)).toEqual([]);
  });

  it('refuses bytes that are no UTF-8', async () => {
    const app = await testApp();
    for (const rows of [1, 10_000]) {
      const body = Buffer.concat([Buffer.from(TABLE.repeat(rows)), Buffer.from([0xc3, 0x28, 0xff])]);
      const response = await postTable(app, '/import', body);
      expect([response.statusCode, response.json()]).toMatchObject([
        422,
        { problems: [{ line: 1, message: 'the text is not UTF-8; save it as UTF-8 and send it again' }] },
      ]);
    }
  });
});
