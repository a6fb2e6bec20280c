import { type ASTNode, Kind, parse, print, visit } from 'graphql';
import { expect, it, onTestFinished } from 'vitest';
import { testApp } from '../support/testApp.ts';
import { run } from '../support/run.ts';
import { runningApp } from '../support/runningApp.ts';
import { block, recipe } from './recipe.ts';

const PAGE = 'https://app.example.com';

/** The columns of the table at the one address that a recipe names. */
async function columnsOf(text: string): Promise<string[]> {
  const address = /"(http:[^"]+)"/.exec(text)?.[1] ?? '';
  const [header = ''] = (await (await fetch(address)).text()).split('\n', 1);
  return header.split(',');
}

it('pandas: the recipe prints what it says, or at least its table has the columns', async () => {
  const { url, close } = await runningApp();
  onTestFinished(close);
  const blocks = recipe('pandas', url);
  const text = block(blocks, 'python');
  const named = [...text.matchAll(/\["(\w+)"\]|groupby\("(\w+)"\)/g)].map(([, a, b]) => a ?? b);
  expect(named).toEqual(['outcome', 'model', 'memory_mib']);
  expect(await columnsOf(text)).toEqual(expect.arrayContaining(named));
  const hasPandas = await run('python3', ['-c', 'import pandas']).then(
    () => true,
    () => false,
  );
  if (hasPandas) expect(await run('python3', ['-c', text])).toBe(block(blocks, 'text'));
});

it('R: the table of the recipe has the columns that it names', async () => {
  const { url, close } = await runningApp();
  onTestFinished(close);
  const text = block(recipe('R', url), 'r');
  const columns = await columnsOf(text);
  for (const name of ['outcome', 'memory_mib', 'model']) {
    expect(text).toContain(name);
    expect(columns).toContain(name);
  }
});

it('Vega-Lite: the page of an allowed origin gets rows with all fields', async () => {
  const { app } = await testApp({ config: { corsOrigins: [PAGE] } });
  const spec = JSON.parse(block(recipe('Vega-Lite', ''), 'json')) as {
    data: { url: string; format: { property: string } };
    encoding: Record<string, { field: string }>;
  };
  const headers = { origin: PAGE, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
  const answer = await app.inject({ url: spec.data.url, headers });
  expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([200, PAGE]);
  const rows = spec.data.format.property
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], answer.json());
  expect(rows).toHaveLength(15);
  for (const { field } of Object.values(spec.encoding)) {
    for (const row of rows as object[]) expect(row).toHaveProperty(field);
  }
});

it('Relay: the query is answered, with what its compiler makes of a connection', async () => {
  const { app, query } = await testApp();
  const blocks = recipe('Relay', '');
  const [, path] = /(\/schema\.graphql) /.exec(block(blocks, 'sh')) ?? [];
  expect((await app.inject(path ?? '')).statusCode).toBe(200);
  const document = visit(parse(block(blocks, 'graphql')), {
    Directive: (): ASTNode | null => null,
    Field: (field) =>
      field.name.value === 'models' && field.selectionSet
        ? {
            ...field,
            selectionSet: {
              ...field.selectionSet,
              selections: [
                ...field.selectionSet.selections,
                { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'pageInfo { hasNextPage endCursor }' } },
              ],
            },
          }
        : undefined,
  });
  const { models } = await query<{ models: { edges: object[]; pageInfo: object } }>(print(document), {
    count: 3,
  });
  expect(models.edges).toHaveLength(3);
  expect(models.pageInfo).toMatchObject({ hasNextPage: true });
});
