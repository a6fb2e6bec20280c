import { describe, expect, it } from 'vitest';
import { secretOf } from '../support/secretOf.ts';
import { type TestApp, testApp } from '../support/testApp.ts';

/** Posts an operation with a token of a role that is made for it. */
async function holder(
  { app, store }: TestApp,
  name: string,
  role: 'CONTRIBUTOR' | 'ADMIN',
): Promise<(query: string) => Promise<unknown>> {
  const authorization = `Bearer ${await secretOf(store, name, role)}`;
  return async (query) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization },
      payload: { query },
    });
    return response.json();
  };
}

const RECORD = `mutation { recordMeasurements(input: {model: "resnetv2_50x1_bitm", readings: [{batchSize: 8, memoryMiB: 3442}]}) {
  measurements { measurement { id recordedBy } } userErrors { code } } }`;
const retract = (id: string): string =>
  `mutation { retractMeasurements(input: {ids: ["${id}"], reason: "wrong"}) { retractedNow userErrors { code field } } }`;

interface Recorded {
  readonly data: {
    readonly recordMeasurements: {
      readonly measurements: { readonly measurement: { readonly id: string } }[];
    };
  };
}

describe('recorder', () => {
  it('is the holder of the token, or who sits at the machine; null where nobody may write', async () => {
    const app = await testApp();
    expect(await app.query('{ recorder }')).toEqual({ recorder: 'local' });
    const somebody = await holder(app, 'somebody', 'CONTRIBUTOR');
    expect(await somebody('{ recorder }')).toEqual({ data: { recorder: 'somebody' } });
    expect(await app.query('{ recorder }')).toEqual({ recorder: null });
  });
});

describe('a CONTRIBUTOR', () => {
  it("retracts what the same token recorded, and nobody else's rows; an ADMIN any", async () => {
    const app = await testApp();
    const [first, second, admin] = [
      await holder(app, 'first', 'CONTRIBUTOR'),
      await holder(app, 'second', 'CONTRIBUTOR'),
      await holder(app, 'admin', 'ADMIN'),
    ];
    const idOf = (answer: unknown): string =>
      (answer as Recorded).data.recordMeasurements.measurements[0]?.measurement.id ?? '';
    const [mine, theirs] = [idOf(await first(RECORD)), idOf(await second(RECORD))];
    const refused = { retractedNow: 0, userErrors: [{ code: 'NOT_YOURS', field: ['input', 'ids', '0'] }] };
    const done = { retractedNow: 1, userErrors: [] };
    expect(await first(retract(theirs))).toEqual({ data: { retractMeasurements: refused } });
    expect(await first(retract(mine))).toEqual({ data: { retractMeasurements: done } });
    expect(await admin(retract(theirs))).toEqual({ data: { retractMeasurements: done } });
  });

  it("publishes derived values for sources of its own, and for nobody else's; an ADMIN for any", async () => {
    const app = await testApp();
    const [first, second, admin] = [
      await holder(app, 'first', 'CONTRIBUTOR'),
      await holder(app, 'second', 'CONTRIBUTOR'),
      await holder(app, 'admin', 'ADMIN'),
    ];
    const publish = (source: string, memoryModel: number, dryRun = false): string => {
      const text = `model,input size,GB for BS=1,GB for BS=2,memory model\\nmine,224,1,2,${memoryModel}\\n`;
      return `mutation { importTable(input: {format: CSV, unit: GB, source: "${source}", dryRun: ${dryRun}, text: "${text}"}) { userErrors { code field } } }`;
    };
    const published = (): Promise<unknown> =>
      app.query(
        '{ sources { nodes { name publishedFigures(kind: MEMORY_MODEL) { nodes { published } } } } }',
      );
    const refused = {
      data: { importTable: { userErrors: [{ code: 'NOT_YOURS', field: ['input', 'source'] }] } },
    };
    const done = { data: { importTable: { userErrors: [] } } };
    const before = await published();
    for (const dryRun of [true, false]) {
      expect(await first(publish('gpu-memory-table', 7, dryRun))).toEqual(refused);
    }
    expect(await published()).toEqual(before);

    expect(await first(publish("first's", 1))).toEqual(done);
    expect(await first(publish("first's", 2))).toEqual(done);
    expect(await second(publish("first's", 3))).toEqual(refused);
    expect(await published()).toMatchObject({
      sources: { nodes: [{}, { name: "first's", publishedFigures: { nodes: [{ published: 2000 }] } }] },
    });
    expect(await admin(publish("first's", 4))).toEqual(done);
    expect(await admin(publish('gpu-memory-table', 4))).toEqual(done);
  });

  it('changes no models and no cards', async () => {
    const contributor = await holder(await testApp(), 'first', 'CONTRIBUTOR');
    for (const mutation of [
      'createModel(input: {name: "x"})',
      'createGpu(input: {name: "x", totalMemoryMiB: 1})',
    ]) {
      expect(await contributor(`mutation { ${mutation} { userErrors { code } } }`)).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
    }
  });
});

it('leaves an audit row with who, what and from where, for every write', async () => {
  const { query, store } = await testApp();
  await query(RECORD);
  const rows = store.reader.prepare('SELECT * FROM AuditEntry').all();
  expect(rows).toMatchObject([{ actor: 'local', action: 'recordMeasurements', remoteAddress: '127.0.0.1' }]);
});
