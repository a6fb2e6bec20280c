import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../../scripts/support/program.ts';
import { count, db, seeded, smallDisk, sql } from './databaseFile.ts';

describe('npm run db:backup', () => {
  it('copies one commit while the server writes, and the copy is sound', async () => {
    const { folder, file } = seeded();
    const server = startProgram(process.execPath, ['dist/main.js'], {
      PORT: '0',
      DATABASE_URL: `file:${file}`,
    });
    onTestFinished(() => void server.process.kill('SIGKILL'));
    await server.printed('Database');
    const url = /http:\S+(?=\/graphql\n)/.exec(server.output())?.[0] ?? '';
    let [writing, written] = [true, 0];
    const writer = (async () => {
      while (writing) {
        const query = `mutation { recordMeasurements(input: {model: "resnetv2_50x1_bitm", readings: [{batchSize: ${1000 + written}, memoryMiB: 9000}]}) { userErrors { code } } }`;
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        expect(await response.text()).toContain('"userErrors":[]');
        written += 1;
      }
    })();
    const copy = join(folder, 'copy.db');
    const made = await db(file, 'backup', copy);
    writing = false;
    await writer;
    expect(made).toEqual({
      code: 0,
      output: expect.stringMatching(/^Backed up .* bytes, verified\.\n$/) as string,
    });
    expect(written).toBeGreaterThan(0);
    expect(await db(copy, 'verify')).toMatchObject({ code: 0 });
    expect(Number(count(copy))).toBeGreaterThanOrEqual(45);
  });

  it('overwrites nothing, and leaves nothing behind where it fails', async () => {
    const { folder, file } = seeded();
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, 'mine');
    expect(await db(file, 'backup', copy)).toMatchObject({
      code: 1,
      output: expect.stringContaining('is there already') as string,
    });
    expect(readFileSync(copy, 'utf8')).toBe('mine');
    expect(await db(file, 'backup', join(folder, 'missing', 'copy.db'))).toMatchObject({
      code: 1,
      output: expect.stringContaining('Not done: ') as string,
    });
    expect(await db(join(folder, 'missing.db'), 'backup', join(folder, 'y.db'))).toMatchObject({
      code: 1,
      output: expect.stringContaining('there is no file') as string,
    });
    expect(readdirSync(folder).filter((name) => !name.startsWith('x.db'))).toEqual(['copy.db']);
  });

  it('says that the disk is full', async (context) => {
    const disk = smallDisk();
    if (disk === undefined) {
      context.skip('no right to mount a file system');
      return;
    }
    const { file } = seeded();
    sql(file, `UPDATE Source SET note = hex(randomblob(2000000))`);
    const made = await db(file, 'backup', join(disk, 'copy.db'));
    expect(made.code).toBe(1);
    expect(made.output).toContain('the disk is full');
    expect(readdirSync(disk)).toEqual([]);
  });
});
