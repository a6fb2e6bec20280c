import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { testApp } from '../../../support/testApp.ts';
import { sqlite3Witness } from './sqlite3Witness.ts';

const ROWS = `SELECT d.name AS model, m.batchSize, m.memoryMiB FROM Measurement m
  JOIN Series s ON s.id = m.seriesId JOIN Model d ON d.id = s.modelId ORDER BY m.id`;

interface Data {
  readonly measurements: {
    readonly nodes: readonly {
      readonly batchSize: number;
      readonly memoryMiB: number;
      readonly series: { readonly model: { readonly name: string } };
    }[];
  };
}

const witnesses = [
  {
    name: 'node:sqlite',
    rows: (file: string) => Promise.resolve(new DatabaseSync(file).prepare(ROWS).all()),
  },
  ...(await sqlite3Witness(ROWS)),
];

describe(`independent drivers (${witnesses.map(({ name }) => name).join(' and ')})`, () => {
  it.each(witnesses)('$name finds in the file what the API answers', async ({ rows }) => {
    const { query, file } = await testApp();
    const { measurements } = await query<Data>(
      '{ measurements(first: 100) { nodes { batchSize memoryMiB series { model { name } } } } }',
    );
    const answered = measurements.nodes.map(({ series, ...own }) => ({ model: series.model.name, ...own }));
    expect(answered).toHaveLength(45);
    expect((await rows(file)).map((row) => ({ ...row }))).toEqual(answered);
  });
});
