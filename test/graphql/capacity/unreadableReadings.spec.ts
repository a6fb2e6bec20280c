import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyRows } from '../../../src/store/sqlite/operator/verifyRows.ts';
import { globalId } from '../../../src/graphql/node/globalId.ts';
import { type TestApp, seededCopy, testApp } from '../../support/testApp.ts';

const MODEL = 'resnetv2_50x1_bit_distilled';
const WARNING =
  '1 stored reading of this series cannot be read and was left out: row 2 of the table Measurement. ' +
  'npm run db:verify tells what is wrong with it; repair it there, or retract it by its id.';
const DIAGNOSTIC = {
  code: 'UNREADABLE_READINGS',
  message: WARNING,
  measurementIds: [globalId('Measurement', 2)],
};
const FIELDS = 'diagnostics { code message measurementIds }';
const QUERY = `{
  model(name: "${MODEL}") {
    measurements { totalCount }
    capacity(budget: { gb: 12 }) { explanation ${FIELDS} basedOn { totalCount nodes { batchSize } } series { ${FIELDS} } }
  }
  capacityMatrix(models: ["${MODEL}"], budgets: [{ gb: 12 }]) { nodes { capacities { ${FIELDS} } } }
}`;

interface Remarked {
  readonly diagnostics: readonly object[];
}

interface Told {
  readonly model: {
    readonly measurements: { readonly totalCount: number };
    readonly capacity: Remarked & {
      readonly explanation: string;
      readonly basedOn: { readonly totalCount: number; readonly nodes: readonly { batchSize: number }[] };
      readonly series: Remarked;
    };
  };
  readonly capacityMatrix: { readonly nodes: readonly { readonly capacities: readonly Remarked[] }[] };
}

/**
 * Another program, which SQLite lets write anything. It stays until the test ends: of two copies of SQLite in one
 * process, the one that closes a file takes the other's locks away.
 */
function otherProgram(file: string): (sql: string) => void {
  const database = new DatabaseSync(file);
  onTestFinished(() => {
    database.close();
  });
  return (sql) => {
    database.exec(sql);
  };
}

const MUCH = "UPDATE Measurement SET memoryMiB = 'much' WHERE id = 2";

async function expectTold({ query }: TestApp): Promise<void> {
  const { model, capacityMatrix } = await query<Told>(QUERY);
  expect(model.capacity.diagnostics[0]).toEqual(DIAGNOSTIC);
  expect(model.capacity.series.diagnostics[0]).toEqual(DIAGNOSTIC);
  expect(capacityMatrix.nodes[0]?.capacities[0]?.diagnostics[0]).toEqual(DIAGNOSTIC);
  expect(model.capacity.explanation).toContain(
    ' 1 stored reading of this series cannot be read and was left out.',
  );
  expect(model.measurements.totalCount).toBe(3);
  expect(model.capacity.basedOn).toEqual({ totalCount: 2, nodes: [{ batchSize: 1 }, { batchSize: 4 }] });
}

describe('a stored reading that cannot be read', () => {
  it('is told with every answer of its series, from the first load on', async () => {
    const file = seededCopy();
    otherProgram(file)(MUCH);
    await expectTold(await testApp({ file }));
  });

  it('is told as soon as it is broken, and no more when it is mended or retracted', async () => {
    const app = await testApp();
    const change = otherProgram(app.file);
    const remarks = async (): Promise<readonly object[]> => {
      const { model } = await app.query<Told>(QUERY);
      return model.capacity.series.diagnostics;
    };
    expect(await remarks()).toEqual([]);
    change(MUCH);
    await expectTold(app);
    change('UPDATE Measurement SET memoryMiB = 1089 WHERE id = 2');
    expect(await remarks()).toEqual([]);
    change(MUCH);
    await expectTold(app);
    await app.query(
      'mutation ($ids: [ID!]!) { retractMeasurements(input: { ids: $ids, reason: "broken" }) { retractedNow userErrors { message } } }',
      { ids: DIAGNOSTIC.measurementIds },
    );
    expect(await remarks()).toEqual([]);
  });

  it('does not keep more from being recorded beside it, which tells it, nor makes it questionable', async () => {
    const { file, query } = await testApp();
    otherProgram(file)(MUCH);
    const { recordMeasurements } = await query<{ recordMeasurements: Remarked & { userErrors: object[] } }>(
      `mutation { recordMeasurements(input: { model: "${MODEL}", readings: [{ batchSize: 2, memoryMiB: 1089 }], strict: true })
        { ${FIELDS} userErrors { message } } }`,
    );
    expect(recordMeasurements).toEqual({ diagnostics: [DIAGNOSTIC], userErrors: [] });
  });

  it.each([
    'batchSize = 1.5',
    "batchSize = 'many'",
    'batchSize = 0',
    'batchSize = 1000001',
    "outcome = 'BROKEN'",
    "outcome = 'OUT_OF_MEMORY'",
    'memoryMiB = NULL',
    'memoryMiB = 1.5',
    'memoryMiB = -5',
    'memoryMiB = 9e15',
    "memoryMiB = x'00'",
    "limitMiB = 'some'",
    'limitMiB = 0',
  ])('is one that db:verify names as well: %s', async (broken) => {
    const { file, query } = await testApp();
    otherProgram(file)(`UPDATE Measurement SET ${broken} WHERE id = 2`);
    expect([...verifyRows(file)]).toContainEqual(expect.stringMatching(/^Row 2 of Measurement: /));
    const { model } = await query<Told>(QUERY);
    expect(model.capacity.diagnostics[0]).toEqual(DIAGNOSTIC);
  });
});
