import { describe, expect, it } from 'vitest';
import { testApp } from '../support/testApp.ts';

/** What a query costs in statements of the reading connection, apart from the question whether there is news. */
async function statementsOf(source: string): Promise<string[]> {
  const statements: string[] = [];
  const { query } = await testApp({ onStatement: (sql) => statements.push(sql) });
  statements.length = 0;
  await query(source);
  return statements.filter((sql) => !sql.includes('data_version'));
}

const page = (first: number, fields: string): string =>
  `{ models(first: ${String(first)}) { nodes { name ${fields} } } }`;

describe('a search through all measurements', () => {
  it('leaves the reading connection alone: its statements hold the event loop', async () => {
    const filter = '{ source: { contains: "table" }, memoryMiB: { gte: 5000 } }';
    const search = `{ measurements(filter: ${filter}) { totalCount nodes { batchSize series { model { name } } } } }`;
    expect(await statementsOf(search)).toEqual([]);
    expect(await statementsOf('{ measurements { totalCount nodes { id } } }')).toEqual([]);
  });
});

describe('a page of models', () => {
  it('reads derived fields without a statement', async () => {
    const fields =
      'inputSize memoryPerImage memoryModel maxBatchSize(gb: 12) series { nodes { line { rSquared } } }';
    expect(await statementsOf(page(15, fields))).toEqual([]);
    expect(await statementsOf(page(15, 'measurements { totalCount }'))).toEqual([]);
  });

  it.each([1, 15])('reads the measurements of %d models in one statement', async (first) => {
    const fields = 'measurements(first: 2) { nodes { batchSize memoryMiB series { model { name } } } }';
    expect(await statementsOf(page(first, fields))).toHaveLength(1);
  });

  it.each([1, 15])('reads in one more where those of %d models come from', async (first) => {
    const fields = 'measurements(first: 2) { nodes { batchSize recordedAt source { name kind } } }';
    expect(await statementsOf(page(first, fields))).toHaveLength(2);
  });

  it('reads the measurements of all their series in one statement', async () => {
    const fields =
      'series { nodes { measurements(first: 2) { nodes { batchSize } pageInfo { hasNextPage } } } }';
    expect(await statementsOf(page(15, fields))).toHaveLength(1);
  });

  it('reads many nodes in one statement for each kind of row', async () => {
    const ids = Array.from({ length: 10 }, (_, i) =>
      Buffer.from(`Measurement:${String(i + 1)}`).toString('base64url'),
    );
    expect(await statementsOf(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`)).toHaveLength(1);
  });
});
