import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { damage, db, seeded, sql } from './databaseFile.ts';

describe('npm run db:verify', () => {
  it.each<[string, string, string]>([
    [
      'a reference to nothing',
      'PRAGMA foreign_keys = OFF; DELETE FROM Source',
      'refers to a row of Source that is not there',
    ],
    [
      'a broken row',
      "UPDATE Measurement SET outcome = 'BROKEN' WHERE id = 5",
      'Row 5 of Measurement: its outcome is none.',
    ],
    [
      'text for memory',
      "UPDATE Measurement SET memoryMiB = 'much' WHERE id = 5",
      'Row 5 of Measurement: its memoryMiB does not go with its outcome.',
    ],
    ['a migration that is missing', 'DELETE FROM _prisma_migrations', 'is not applied'],
  ])('finds %s', async (_, change, message) => {
    const { file } = seeded();
    sql(file, change);
    const found = await db(file, 'verify');
    expect([found.code, found.output]).toEqual([1, expect.stringContaining(message) as string]);
  });

  it('finds a damaged file, and one that is no database', async () => {
    const { folder, file } = seeded();
    expect(await db(file, 'verify')).toMatchObject({
      code: 0,
      output: expect.stringContaining('is sound') as string,
    });
    damage(file);
    expect((await db(file, 'verify')).code).toBe(1);
    const notes = join(folder, 'notes.txt');
    writeFileSync(notes, 'no database '.repeat(1000));
    expect(await db(file, 'verify', notes)).toMatchObject({
      code: 1,
      output: expect.stringContaining('not an SQLite database') as string,
    });
  });

  it('takes a series of any length, and lists the first of many problems', async () => {
    const { file } = seeded();
    const rows = 130_000;
    sql(
      file,
      `INSERT INTO Measurement (seriesId, batchSize, outcome, memoryMiB, sourceId)
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
       SELECT 1, 2, 'FIT', 1000 + i % 500, 1 FROM n`,
    );
    expect(await db(file, 'verify')).toMatchObject({
      code: 0,
      output: expect.stringContaining('is sound') as string,
    });
    sql(file, `UPDATE Measurement SET outcome = 'BROKEN' WHERE id % 3 = 0 AND seriesId = 1`);
    const { code, output } = await db(file, 'verify');
    expect([code, output]).toEqual([1, expect.stringMatching(/ has \d{5,6} problems:/) as string]);
    expect(output.split('\n').length).toBeLessThan(30);
  });
});
