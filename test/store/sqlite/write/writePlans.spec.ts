import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { IMPORT } from '../../../graphql/importTable.ts';
import { testApp } from '../../../support/testApp.ts';

/** Hears the text of every statement that is prepared, until the test ends. */
function heardStatements(): ReadonlySet<string> {
  const heard = new Set<string>();
  const { prototype } = Database;
  const prepare = Reflect.get(prototype, 'prepare') as (sql: string) => unknown;
  Reflect.set(prototype, 'prepare', function (this: Database.Database, sql: string) {
    heard.add(sql);
    return prepare.call(this, sql);
  });
  onTestFinished(() => {
    Reflect.set(prototype, 'prepare', prepare);
  });
  return heard;
}

it('no write walks over a whole table of readings, series, models or figures', async () => {
  const { query, store } = await testApp();
  await query('{ models { totalCount } }');
  const heard = heardStatements();
  const record = `createModel: {} conditions: { inputSize: 99 } readings: [{ batchSize: 9, memoryMiB: 4000 }, { batchSize: 8, memoryMiB: 3000 }]`;
  await query(
    `mutation { recordMeasurements(input: { model: "n" idempotencyKey: "k" ${record} }) { userErrors { code } } }`,
  );
  for (const text of [
    'model,input size,pool size,MiB for BS=1,memory model\nm,224,7,1000,900\nn,99,3,1000,900',
    'model,input_size,batch_size,memory_mib,source,mode\nm,224,1,1000,s,TRAINING\nq,224,2,22,t,TRAINING',
  ]) {
    await query(IMPORT, { input: { format: 'CSV', text } });
  }
  interface Answer {
    readonly model: {
      readonly id: string;
      readonly series: { readonly nodes: readonly { readonly id: string }[] };
      readonly measurements: { readonly nodes: readonly { readonly id: string }[] };
    };
  }
  const { model } = await query<Answer>(
    '{ model(name: "q") { id series { nodes { id } } measurements { nodes { id } } } }',
  );
  const ids = model.measurements.nodes.map(({ id }) => id);
  await query(
    `mutation ($id: ID!, $series: ID!, $ids: [ID!]!) {
      setDefaultSeries(input: { seriesId: $series }) { userErrors { code } }
      updateModel(input: { id: $id, name: "r" }) { userErrors { code } }
      retractMeasurements(input: { ids: $ids, reason: "mistyped" }) { userErrors { code } }
      deleteModel(input: { id: $id }) { userErrors { code } deletedId }
    }`,
    { id: model.id, series: model.series.nodes[0]?.id, ids },
  );
  const walks = [...heard].flatMap((sql) => {
    if (!/^\s*(WITH|SELECT|INSERT|UPDATE|DELETE)/.test(sql)) return [];
    const plan = store.reader.prepare<number[][], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
    const parameters = [...sql.matchAll(/\?/g)].map(() => 1);
    const steps = plan.all(parameters).map(({ detail }) => detail);
    return steps.filter((step) => /SCAN (main\.)?(Measurement|Series|Model|PublishedFigure)\b/.test(step));
  });
  expect(heard.size).toBeGreaterThan(20);
  expect(walks).toEqual([]);
});
