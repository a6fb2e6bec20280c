import { describe, expect, it } from 'vitest';
import { MAX_BATCH_SIZES, MAX_FIGURES, MAX_READINGS, MAX_SERIES } from '../../../src/store/storedLimits.ts';
import { type TestApp, testApp } from '../../support/testApp.ts';
import { IMPORT, type Imported } from '../importTable.ts';
import { RECORD, type Recorded } from '../record.ts';

const MODEL = 'resnetv2_50x1_bitm';

/** Stores as an older version might have done, up to a number of rows. @param sql of a row, by `i`. */
async function fill({ store }: TestApp, into: string, sql: string, rows: number): Promise<void> {
  await store.writer.transaction((tx) =>
    tx.$executeRawUnsafe(
      `INSERT INTO ${into}
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows}) SELECT ${sql} FROM n`,
    ),
  );
}

const SERIES = `(SELECT defaultSeriesId FROM Model WHERE name = '${MODEL}')`;
const READINGS = 'Measurement (seriesId, batchSize, outcome, memoryMiB, sourceId, retractedAt)';
const readings = (batchSize: string): string =>
  `${SERIES}, ${batchSize}, 'FIT', 20000, 1, CASE i % 2 WHEN 0 THEN '2026-01-01' END`;

async function record(app: TestApp, more: object): Promise<Recorded['recordMeasurements']> {
  const input = { model: MODEL, readings: [{ batchSize: 9, memoryMiB: 4000 }], ...more };
  return (await app.query<Recorded>(RECORD, { input })).recordMeasurements;
}

async function importText(app: TestApp, text: string): Promise<Imported> {
  const variables = { input: { format: 'CSV', text } };
  return (await app.query<{ importTable: Imported }>(IMPORT, variables)).importTable;
}

describe('a series that is full', () => {
  it.each([
    ['readings', '8', MAX_READINGS, 'would have 10,004 readings, and may have 10,000'],
    ['batch sizes', '1000 + i', MAX_BATCH_SIZES, 'would have 2,004 batch sizes, and may have 2,000'],
  ])('of %s is answered for, and takes no more', async (_, batchSize, rows, message) => {
    const app = await testApp();
    await fill(app, READINGS, readings(batchSize), rows);
    const refused = {
      code: 'OUT_OF_RANGE',
      message: expect.stringContaining(`"${MODEL}" ${message}`) as string,
    };
    const said = await record(app, {});
    expect(said.userErrors).toMatchObject([{ ...refused, field: ['input', 'readings'] }]);
    const imported = await importText(app, `model,input_size,batch_size,memory_mib\n${MODEL},448,9,4000`);
    expect(imported).toMatchObject({
      inserted: 0,
      userErrors: [{ ...refused, field: ['input', 'text'] }],
    });
    const { model } = await app.query<{ model: { measurements: { totalCount: number } } }>(
      `{ model(name: "${MODEL}") { measurements(first: 0) { totalCount } } }`,
    );
    expect(model.measurements.totalCount).toBe(3 + rows / 2);
  });
});

it('a model that is full takes no more series, and more readings of those it has', async () => {
  const app = await testApp();
  const series = `(SELECT id FROM Model WHERE name = '${MODEL}'), 'key ' || i, i`;
  await fill(app, 'Series (modelId, conditionsKey, inputSize)', series, MAX_SERIES);
  const { userErrors } = await record(app, { conditions: { inputSize: 9000 } });
  expect(userErrors).toMatchObject([
    {
      code: 'OUT_OF_RANGE',
      field: ['input', 'conditions'],
      message: expect.stringContaining('would have 5,002 series, and may have 5,000') as string,
    },
  ]);
  expect(await importText(app, `model,input_size,batch_size,memory_mib\n${MODEL},9000,9,4000`)).toMatchObject(
    {
      inserted: 0,
      userErrors: [{ code: 'OUT_OF_RANGE', field: ['input', 'text'] }],
    },
  );
  expect(await record(app, {})).toMatchObject({ userErrors: [] });
});

describe('a source', () => {
  it('that claims too much is refused', async () => {
    const app = await testApp();
    await importText(app, 'model,input size,MiB for BS=1,memory model\nm,224,1000,900\n');
    const figures = "(SELECT max(id) FROM Source), 1 + i % 15, 'MAX_BATCH_SIZE', i, 5";
    await fill(app, 'PublishedFigure (sourceId, seriesId, kind, gb, value)', figures, MAX_FIGURES);
    const { userErrors } = await importText(
      app,
      'model,input size,MiB for BS=1,memory model\nn,224,1000,900\n',
    );
    expect(userErrors).toMatchObject([
      {
        code: 'OUT_OF_RANGE',
        message: expect.stringContaining(
          'would have 20,002 published figures, and may have 20,000',
        ) as string,
      },
    ]);
  });
});
