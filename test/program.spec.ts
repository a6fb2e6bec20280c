import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Program, startProgram } from '../scripts/support/program.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';

function start(env: Record<string, string>): Program {
  const program = startProgram(process.execPath, ['dist/main.js'], { PORT: '0', ...env });
  onTestFinished(() => {
    program.process.kill('SIGKILL');
  });
  return program;
}

async function ready(program: Program): Promise<string> {
  await program.printed('Database');
  return /http:\S+(?=\/graphql\n)/.exec(program.output())?.[0] ?? '';
}

async function models(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ models { totalCount } }' }),
  });
  return response.json();
}

/** All rows of the tables that seeding fills. */
function dump(file: string): unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = [
    'Model',
    'Series',
    'Measurement',
    'Source',
    'Gpu',
    'GpuAlias',
    'AppliedSeed',
    '_prisma_migrations',
  ].map((table) => database.prepare(`SELECT * FROM ${table}`).all());
  database.close();
  return rows;
}

describe('the program', () => {
  it('serves a new database, and ends cleanly on SIGTERM and SIGINT', async () => {
    const file = join(temporaryFolder(), 'new', 'folder', 'x.db');
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const program = start({ DATABASE_URL: `file:${file}` });
      expect(await models(await ready(program))).toEqual({ data: { models: { totalCount: 15 } } });
      program.process.kill(signal);
      expect(await program.ended).toBe(0);
      expect(program.output()).toMatch(/^batchfit is ready\.\n {2}Dashboard/m);
    }
  });

  it('has logged every request once when it ends', async () => {
    const program = start({ DATABASE_URL: `file:${join(temporaryFolder(), 'x.db')}` });
    const url = await ready(program);
    await Promise.all(Array.from({ length: 100 }, () => models(url)));
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    const ids = [...program.output().matchAll(/^\{.*"id":"([\da-f-]{36})".*"msg":"request"\}$/gm)].map(
      ([, id]) => id,
    );
    expect(ids).toHaveLength(100);
    expect(new Set(ids).size).toBe(100);
  });

  it('ends with npm start, whose shell keeps the signal to itself', async () => {
    const file = join(temporaryFolder(), 'x.db');
    const program = startProgram('npm', ['start'], { PORT: '0', DATABASE_URL: `file:${file}` });
    const url = await ready(program);
    program.process.kill('SIGTERM');
    // The streams close when the last process that holds them has ended.
    await program.ended;
    await expect(models(url)).rejects.toThrow();
  });

  it('changes nothing at a second start', async () => {
    const file = join(temporaryFolder(), 'x.db');
    const contents: unknown[][] = [];
    for (let round = 0; round < 2; round += 1) {
      const program = start({ DATABASE_URL: `file:${file}` });
      await ready(program);
      program.process.kill('SIGTERM');
      await program.ended;
      contents.push(dump(file));
    }
    expect(contents[1]).toEqual(contents[0]);
  });

  it('says which variables are wrong, all of them', async () => {
    const program = start({ PORT: 'http', LOG_LEVEL: 'loud' });
    expect(await program.ended).toBe(1);
    expect(program.output()).toBe(
      'batchfit cannot start: PORT is a whole number from 0 to 65535; got "http".\n' +
        'LOG_LEVEL is one of fatal, error, warn, info, debug, silent; got "loud".\n',
    );
  });

  it('says how it is used, and refuses arguments, which it does not take', async () => {
    const run = async (argument: string): Promise<[number | null, string]> => {
      const program = startProgram(process.execPath, ['dist/main.js', argument]);
      return [await program.ended, program.output()];
    };
    expect(await run('--help')).toEqual([0, expect.stringMatching(/^Usage: npm start[^]*\n {2}PORT\n/)]);
    expect(await run('--port=80')).toEqual([
      2,
      expect.stringMatching(/^batchfit takes no arguments; got "--port=80"\.[^]*PORT=8080 npm start/),
    ]);
  });

  it('says that the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const file = join(temporaryFolder(), 'x.db');
    const program = start({ PORT: String(port), DATABASE_URL: `file:${file}` });
    expect(await program.ended).toBe(1);
    expect(program.output()).toContain(`batchfit cannot start: port ${String(port)} on 127.0.0.1 is taken.`);
  });

  it.each([
    ['a file that is no database', 'notes.txt', 'it is not an SQLite database'],
    ['a folder below a file', 'notes.txt/x.db', 'cannot'],
  ])('says what is wrong with %s', async (_, name, message) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.txt'), 'Nothing but a few words, and more of them.\n'.repeat(100));
    const program = start({ DATABASE_URL: `file:${join(folder, name)}` });
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(/^batchfit cannot start: /);
    expect(program.output()).toContain(message);
    expect(program.output()).not.toMatch(/\n\s+at /);
  });

  it('refuses a database that is newer than the program', async () => {
    const file = join(temporaryFolder(), 'x.db');
    const first = start({ DATABASE_URL: `file:${file}` });
    await ready(first);
    first.process.kill('SIGTERM');
    await first.ended;
    const database = new DatabaseSync(file);
    database.exec("UPDATE _prisma_migrations SET migration_name = '29991231000000_later'");
    database.close();
    const program = start({ DATABASE_URL: `file:${file}` });
    expect(await program.ended).toBe(1);
    expect(program.output()).toMatch(/^batchfit cannot start: .*newer/);
  });
});
