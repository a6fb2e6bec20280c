import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { startProgram } from '../support/program.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const isRoot = process.getuid?.() === 0;

function seeded(): { folder: string; file: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'x.db');
  copyFileSync(inject('seededDatabase'), file);
  return { folder, file };
}

async function db(file: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const program = startProgram(process.execPath, ['dist/db.js', ...args], { DATABASE_URL: `file:${file}` });
  return { code: await program.ended, output: program.output() };
}

const sql = (file: string, text: string): void => {
  const database = new DatabaseSync(file);
  database.exec(text);
  database.close();
};

const count = (file: string): unknown => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare('SELECT count(*) AS n FROM Measurement').get()?.['n'];
  } finally {
    database.close();
  }
};

/** A file system of 2 MiB; undefined where this user cannot mount one. */
function smallDisk(): string | undefined {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return folder;
}

/** Overwrites a page in the middle of the file. */
function damage(file: string): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(8192, 0xa5), 0, 8192, 8192);
  closeSync(handle);
}

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
});

describe('the server', () => {
  const start = (file: string) => {
    const server = startProgram(process.execPath, ['dist/main.js'], {
      PORT: '0',
      DATABASE_URL: `file:${file}`,
    });
    onTestFinished(() => void server.process.kill('SIGKILL'));
    return server;
  };
  const record = async (output: string): Promise<{ status: number; text: string }> => {
    const url = /http:\S+(?=\/graphql\n)/.exec(output)?.[0] ?? '';
    const query =
      'mutation ($n: String) { recordMeasurements(input: {model: "resnetv2_50x1_bitm", source: "disk", readings: [{batchSize: 77, memoryMiB: 9000, note: $n}]}) { userErrors { code } } }';
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { n: 'x'.repeat(2000) } }),
    });
    return { status: response.status, text: await response.text() };
  };

  it('says that its file is damaged', async () => {
    const { file } = seeded();
    damage(file);
    const server = start(file);
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/^batchfit cannot start: .*it is damaged\. Put a backup in its place\./);
  });

  it('says that its file or folder may not be written', async (context) => {
    const disk = smallDisk();
    if (disk === undefined && isRoot) {
      context.skip('root may write everything, and may mount nothing here');
      return;
    }
    const file = join(disk ?? temporaryFolder(), 'x.db');
    copyFileSync(inject('seededDatabase'), file);
    if (disk === undefined) chmodSync(file, 0o444);
    else execFileSync('mount', ['-o', 'remount,ro', disk]);
    const server = start(file);
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/^batchfit cannot start: .*cannot be written/);
  });

  it('makes a folder that is missing, and says which it cannot make', async () => {
    const folder = temporaryFolder();
    const server = start(join(folder, 'a', 'b', 'x.db'));
    await server.printed('Database');
    writeFileSync(join(folder, 'file'), '');
    const refused = start(join(folder, 'file', 'x.db'));
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`Folder ${join(folder, 'file')} cannot be written`);
  });

  it('says that another process holds its file, and writes again afterwards', async () => {
    const { file } = seeded();
    const server = start(file);
    await server.printed('Database');
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const refused = await record(server.output());
    other.exec('ROLLBACK');
    other.close();
    expect(refused.text).toContain('DATABASE_UNAVAILABLE');
    expect(refused.text).not.toContain(file);
    expect((await record(server.output())).text).toContain('"userErrors":[]');
  });

  it('says that the disk is full, goes on reading, and writes again when there is space', async (context) => {
    const disk = smallDisk();
    if (disk === undefined) {
      context.skip('no right to mount a file system');
      return;
    }
    const file = join(disk, 'x.db');
    copyFileSync(inject('seededDatabase'), file);
    const server = start(file);
    await server.printed('Database');
    const filler = join(disk, 'filler');
    try {
      writeFileSync(filler, Buffer.alloc(4_000_000));
    } catch {
      // It takes what there is.
    }
    const refused = await record(server.output());
    expect(refused.text).toContain('DATABASE_UNAVAILABLE');
    expect(refused.text).toContain('disk is full');
    const url = /http:\S+(?=\/graphql\n)/.exec(server.output())?.[0] ?? '';
    expect(await (await fetch(`${url}/graphql?query={models{totalCount}}`)).text()).toContain('15');
    execFileSync('rm', [filler]);
    expect((await record(server.output())).text).toContain('"userErrors":[]');
    expect(existsSync(filler)).toBe(false);
  });
});
