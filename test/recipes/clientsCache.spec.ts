import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/runtime/packageRoot.ts';
import { run } from '../support/run.ts';
import { runningApp } from '../support/runningApp.ts';
import { clientProject } from './clientProject.ts';
import { block, recipe } from './recipe.ts';

const COMPILE = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext'];
const CACHE = 'Apollo Client: the cache';

/** Two components of a page that ask different fields of the same objects; prints how many requests it takes. */
const TWO_COMPONENTS = (url: string): string => `
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { cache } from './apolloCache';
const budget = '(budget: { gpu: { name: "RTX 3090" } })';
const components = [
  ['safeBatchSize atSafe { batchSize }', 'slopeMiB'],
  ['largestBatchSize atSafe { headroomMiB }', 'interceptMiB'],
].map(([capacity, line]) => gql('{ model(name: "resnetv2_50x1_bitm") { id capacity' + budget + ' { ' + capacity + ' } defaultSeries { id line { ' + line + ' } } } }'));
for (const one of [cache, new InMemoryCache()]) {
  let requests = 0;
  const link = new HttpLink({ uri: '${url}/graphql', fetch: (input, init) => { requests += 1; return fetch(input, init); } });
  const client = new ApolloClient({ link, cache: one });
  for (const query of components) {
    client.watchQuery({ query }).subscribe(() => undefined);
    await new Promise((done) => setTimeout(done, 500));
  }
  await new Promise((done) => setTimeout(done, 500));
  console.log(requests);
  client.stop();
}
`;

it('Apollo Client: the cache keeps what two components asked, and a write is seen', async () => {
  const { url, close } = await runningApp();
  onTestFinished(close);
  const blocks = recipe(CACHE, url);
  const folder = clientProject(blocks);
  writeFileSync(join(folder, 'two.ts'), TWO_COMPONENTS(url));
  const [merged, replaced] = (await run('npx', ['tsx', 'two.ts'], folder)).split('\n').map(Number);
  expect(merged).toBe(2);
  expect(replaced).toBeGreaterThan(2);

  await run('npx', ['tsc', ...COMPILE, '--moduleResolution', 'bundler', 'apolloWrite.ts'], folder);
  expect(await run('npx', ['tsx', 'apolloWrite.ts'], folder)).toBe(block(blocks, 'text'));
});

it('urql: Graphcache is told all types that belong to their parents', () => {
  const schema = buildSchema(readFileSync(join(packageRoot(), 'schema.graphql'), 'utf8'));
  // Graphcache knows those of lists by their names.
  const without = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) &&
      !/^__|^(Query|Mutation|PageInfo)$|(Connection|Edge)$/.test(type.name) &&
      !Object.hasOwn(type.getFields(), 'id'),
  );
  const text = block(recipe('urql', ''), 'ts', 'graphcache.ts');
  const told = [...text.matchAll(/^ {4}(\w+): ofParent,$/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(without.map(({ name }) => name).sort());
});
