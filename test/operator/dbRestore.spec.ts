import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../../scripts/support/program.ts';
import { count, damage, db, seeded, sql } from './databaseFile.ts';

describe('npm run db:restore', () => {
  it('puts a backup in the place of the database, and keeps what was there', async () => {
    const { folder, file } = seeded();
    const copy = join(folder, 'copy.db');
    await db(file, 'backup', copy);
    sql(file, 'DELETE FROM Measurement');
    const restored = await db(file, 'restore', copy);
    expect(restored).toMatchObject({
      code: 0,
      output: expect.stringContaining('What was there is now') as string,
    });
    expect(count(file)).toBe(45);
    const kept = readdirSync(folder).find((name) => name.includes('before-'));
    expect(count(join(folder, kept ?? ''))).toBe(0);
  });

  it('refuses while the server runs, and then changes nothing', async () => {
    const { folder, file } = seeded();
    const copy = join(folder, 'copy.db');
    await db(file, 'backup', copy);
    const server = startProgram(process.execPath, ['dist/main.js'], {
      PORT: '0',
      DATABASE_URL: `file:${file}`,
    });
    onTestFinished(() => void server.process.kill('SIGKILL'));
    await server.printed('Database');
    expect(await db(file, 'restore', copy)).toMatchObject({
      code: 1,
      output: expect.stringContaining('stop the server first') as string,
    });
    expect(readdirSync(folder).filter((name) => /before|restoring/.test(name))).toEqual([]);
  });

  it('refuses a damaged backup, and replaces a damaged database', async () => {
    const { folder, file } = seeded();
    const copy = join(folder, 'copy.db');
    await db(file, 'backup', copy);
    damage(file);
    expect((await db(copy, 'restore', file)).code).toBe(1);
    expect(await db(file, 'restore', copy)).toMatchObject({ code: 0 });
    expect(await db(file, 'verify')).toMatchObject({ code: 0 });
  });
});
