import type { InjectOptions } from 'fastify';
import { describe, expect, it, vi } from 'vitest';
import { CLI } from '../../../src/operator/author.ts';
import type { SqliteStore } from '../../../src/store/sqlite/sqliteStore.ts';
import { type TestApp, testApp } from '../../support/testApp.ts';
import { tokenOf } from '../../support/tokenOf.ts';

const ID = 'TW9kZWw6MQ';
const TABLE = 'model,input_size,batch_size,memory_mib\nnew,224,1,100\n';
const MUTATIONS = [
  'recordMeasurements(input: {model: "new", createModel: {}, conditions: {inputSize: 1}, readings: [{batchSize: 1, memoryMiB: 100}]})',
  'retractMeasurements(input: {ids: ["TWVhc3VyZW1lbnQ6MQ"], reason: "wrong"})',
  'createModel(input: {name: "new"})',
  `updateModel(input: {id: "${ID}", family: "new"})`,
  `deleteModel(input: {id: "${ID}"})`,
  'setDefaultSeries(input: {seriesId: "U2VyaWVzOjE"})',
  'createGpu(input: {name: "new", totalMemoryMiB: 1})',
  'updateGpu(input: {id: "R3B1OjE", totalMemoryMiB: 1})',
  ...[false, true].map(
    (dryRun) => `importTable(input: {format: CSV, dryRun: ${dryRun}, text: ${JSON.stringify(TABLE)}})`,
  ),
];
const WRITES: readonly InjectOptions[] = [
  ...MUTATIONS.map((mutation) => ({
    ...({ method: 'POST', url: '/graphql' } as const),
    payload: { query: `mutation { ${mutation} { userErrors { code } } }` },
  })),
  { method: 'POST', url: '/import', payload: TABLE, headers: { 'content-type': 'text/csv' } },
];

/** Of the writes, how many need no ADMIN. */
const FOR_CONTRIBUTORS = 5;

/**
 * Sends all writes while `change` waits for its turn before them.
 * @param allowed how many are let in as long as nothing has changed.
 * @returns what they were answered.
 */
async function overtaken(
  { app, store }: TestApp,
  headers: Record<string, string>,
  change: (store: SqliteStore) => Promise<unknown>,
  allowed = WRITES.length,
): Promise<string[]> {
  const written = vi.spyOn(store.writer, 'transaction');
  const turn = Promise.withResolvers<undefined>();
  const before = store.writer.transaction(() => turn.promise);
  const changed = change(store);
  const answers = WRITES.map(async (write) => {
    const { body } = await app.inject({ ...write, headers: { ...write.headers, ...headers } });
    return body;
  });
  await vi.waitFor(
    () => {
      expect(written).toHaveBeenCalledTimes(2 + allowed);
    },
    { timeout: 60_000 },
  );
  turn.resolve(undefined);
  await Promise.all([before, changed]);
  return Promise.all(answers);
}

const count = ({ store }: TestApp): unknown =>
  store.reader.prepare("SELECT count(*) FROM Change WHERE entity NOT IN ('SOURCE', 'TOKEN')").pluck().get();

describe('the right to write is asked for again inside the transaction', () => {
  it.each(['CONTRIBUTOR', 'ADMIN'] as const)(
    'so that a %s who was revoked meanwhile writes nothing',
    async (role) => {
      const app = await testApp();
      const headers = await tokenOf(app, 'ann', role);
      const before = count(app);
      const allowed = role === 'ADMIN' ? WRITES.length : FOR_CONTRIBUTORS;
      const answers = await overtaken(app, headers, (store) => store.revokeToken(CLI, 'ann'), allowed);
      const refused = answers.filter((body) =>
        /revoked: ask for another|needs a token with the role ADMIN/.test(body),
      );
      expect(refused).toEqual(answers);
      expect(count(app)).toBe(before);
    },
  );

  it('so that nobody writes without a token once there is one', async () => {
    const app = await testApp();
    const before = count(app);
    const answers = await overtaken(app, {}, (store) =>
      store.createToken(CLI, { name: 'ann', role: 'ADMIN' }),
    );
    expect(answers.filter((body) => body.includes('Writing needs a token, since one was made'))).toEqual(
      answers,
    );
    expect(count(app)).toBe(before);
  });

  it('so that who lost a role does not write by it', async () => {
    const app = await testApp();
    const headers = await tokenOf(app, 'ann', 'ADMIN');
    const before = count(app);
    const answers = await overtaken(app, headers, ({ writer }) =>
      writer.transaction((tx) => tx.token.update({ where: { name: 'ann' }, data: { role: 'CONTRIBUTOR' } })),
    );
    expect(answers.filter((body) => body.includes('Your rights changed'))).toEqual(answers);
    expect(count(app)).toBe(before);
  });
});

it('POST /import says by its status that the right went', async () => {
  const app = await testApp();
  const headers = await tokenOf(app, 'ann', 'CONTRIBUTOR');
  const turn = Promise.withResolvers<undefined>();
  const before = app.store.writer.transaction(() => turn.promise);
  const revoked = app.store.revokeToken(CLI, 'ann');
  const written = vi.spyOn(app.store.writer, 'transaction');
  const sent = app.app.inject({
    ...{ method: 'POST', url: '/import', payload: TABLE },
    headers: { ...headers, 'content-type': 'text/csv' },
  });
  await vi.waitFor(() => {
    expect(written).toHaveBeenCalled();
  });
  turn.resolve(undefined);
  await Promise.all([before, revoked]);
  const { statusCode, body } = await sent;
  expect([statusCode, JSON.parse(body)]).toMatchObject([
    401,
    { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  ]);
});
