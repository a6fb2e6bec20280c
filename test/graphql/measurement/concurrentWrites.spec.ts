import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { type Probed, expectClientError, probedServer } from '../../support/probedServer.ts';

const server = probedServer();

const RECORD = `mutation ($input: RecordMeasurementsInput!) { recordMeasurements(input: $input) {
  measurements { inserted } userErrors { code message } } }`;
const reading = (extra: object = {}): object => ({
  model: 'resnetv2_50x1_bitm',
  readings: [{ batchSize: 8, memoryMiB: 3000 }],
  ...extra,
});
const fifty = (input: (i: number) => object): Promise<Probed[]> =>
  Promise.all(Array.from({ length: 50 }, (_, i) => server.query(RECORD, { input: input(i) })));
const rows = (where: string): number => {
  const database = new DatabaseSync(server.file, { readOnly: true });
  const { count } = database.prepare(`SELECT count(*) AS count FROM Measurement WHERE ${where}`).get() as {
    count: number;
  };
  database.close();
  return count;
};

describe('50 writes at once', () => {
  it('that are identical are one row: the rule of readings without a key', async () => {
    const answers = await fifty(() => reading());
    expect(answers.filter(({ text }) => text.includes('"inserted":true'))).toHaveLength(1);
    expect(answers.filter(({ text }) => text.includes('"inserted":false'))).toHaveLength(49);
    expect(rows('batchSize = 8')).toBe(1);
  });

  it('with one that fails: the others are written, and nobody hears of a lock', async () => {
    const answers = await fifty((i) =>
      reading({ readings: [{ batchSize: i === 25 ? -1 : 1000 + i, memoryMiB: 9000 }] }),
    );
    expect(answers.filter(({ text }) => text.includes('"inserted":true'))).toHaveLength(49);
    expect(answers[25]?.text).toContain('OUT_OF_RANGE');
    expect(rows('batchSize BETWEEN 1000 AND 1049')).toBe(49);
    for (const { text } of answers) expect(text).not.toContain('locked');
  });

  it('with one key are one write', async () => {
    const answers = await fifty(() =>
      reading({
        idempotencyKey: 'probe',
        readings: [
          { batchSize: 500, memoryMiB: 8000 },
          { batchSize: 500, memoryMiB: 8000 },
        ],
      }),
    );
    for (const { text } of answers) expect(text).toContain('"userErrors":[]');
    expect(rows('batchSize = 500')).toBe(2);
  });
});

describe('a write', () => {
  it.each<[string, object]>([
    ['SQL', reading({ source: "x'); DROP TABLE Model;--", readings: [{ batchSize: 9, memoryMiB: 3000 }] })],
    ['a NUL in the note', reading({ readings: [{ batchSize: 10, memoryMiB: 3000, note: 'a\u0000b' }] })],
    ['half of a character', reading({ readings: [{ batchSize: 11, memoryMiB: 3000, note: '\ud800' }] })],
    ['1e300 MiB', reading({ readings: [{ batchSize: 12, memoryMiB: 1e300 }] })],
    ['-0.0 MiB', reading({ readings: [{ batchSize: 13, memoryMiB: -0 }] })],
    ['a batch of 2147483648', reading({ readings: [{ batchSize: 2147483648, memoryMiB: 1 }] })],
    [
      '1001 readings',
      reading({ readings: Array.from({ length: 1001 }, () => ({ batchSize: 14, memoryMiB: 1 })) }),
    ],
    ['no reading', reading({ readings: [] })],
    [
      'an instant of the year 275760',
      reading({ readings: [{ batchSize: 15, memoryMiB: 1, measuredAt: '+275760-09-13T00:00:00.001Z' }] }),
    ],
    ['a name of 100,000 characters', reading({ model: 'x'.repeat(100_000) })],
  ])('with %s is refused or taken literally', async (_, input) => {
    const answer = await server.query(RECORD, { input });
    expect(answer.status).toBeLessThan(500);
    expect(answer.codes).not.toContain('INTERNAL_SERVER_ERROR');
    if (answer.codes?.length) expectClientError(answer);
    expect(rows("note LIKE '%\ufffd%' OR batchSize < 1")).toBe(0);
  });

  server.survives({ tablesIntact: false });
});
