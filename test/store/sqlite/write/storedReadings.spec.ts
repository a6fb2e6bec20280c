import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ReadingKey, storedReadings } from '../../../../src/store/sqlite/write/record/storedReadings.ts';
import { testApp } from '../../../support/testApp.ts';

/** Of so few values that many readings are equal. */
const key: fc.Arbitrary<ReadingKey> = fc
  .record({
    seriesId: fc.constantFrom(1, 2),
    batchSize: fc.constantFrom(8, 16),
    sourceId: fc.constant(1),
    memoryMiB: fc.constantFrom(null, 1000, 2000),
    limitMiB: fc.constantFrom(null, 4000),
    measuredAt: fc.constantFrom(null, '2026-01-01T00:00:00.000+00:00', '2026-01-02T00:00:00.000+00:00'),
    recordedBy: fc.constantFrom(null, 'local', '1000'),
  })
  .map((one) => ({ ...one, outcome: one.memoryMiB === null ? 'OUT_OF_MEMORY' : 'FIT' }));

const stored = fc.record({ reading: key, isRetracted: fc.boolean() });

const INSERT = `INSERT INTO Measurement
    (seriesId, batchSize, sourceId, outcome, memoryMiB, limitMiB, measuredAt, recordedBy, retractedAt)
  SELECT r.value->>'seriesId', r.value->>'batchSize', r.value->>'sourceId', r.value->>'outcome', r.value->>'memoryMiB',
    r.value->>'limitMiB', r.value->>'measuredAt', r.value->>'recordedBy', r.value->>'retractedAt'
  FROM json_each(?) r ORDER BY r.key`;

it('finds of equal readings the first that is stored, not retracted, and not too new', async () => {
  const { store } = await testApp();
  await fc.assert(
    fc.asyncProperty(
      fc.array(stored, { maxLength: 60 }),
      fc.array(key, { minLength: 1, maxLength: 60 }),
      fc.nat(60),
      async (rows, asked, newest) => {
        const found = await store.writer.transaction(async (tx) => {
          await tx.$executeRaw`DELETE FROM Measurement`;
          await tx.$executeRaw`UPDATE sqlite_sequence SET seq = 0 WHERE name = 'Measurement'`;
          const json = rows.map(({ reading, isRetracted }) => ({
            ...reading,
            retractedAt: isRetracted ? '2026-01-01' : null,
          }));
          await tx.$executeRawUnsafe(INSERT, JSON.stringify(json));
          return storedReadings(tx, asked, newest);
        });
        const expected = asked.flatMap((one, index): [number, number][] => {
          const at = rows.findIndex(
            ({ reading, isRetracted }, i) =>
              !isRetracted && i < newest && JSON.stringify(reading) === JSON.stringify(one),
          );
          return at === -1 ? [] : [[index, at + 1]];
        });
        expect([...found].sort(([a], [b]) => a - b)).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
});
