import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { CLI } from '../../src/operator/author.ts';
import { openSqlite } from '../../src/store/sqlite/sqliteStore.ts';
import { type Program, startProgram } from '../../scripts/support/program.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const SECRET = /batchfit_[\w-]{43}(?![\w-])/;

interface Answer {
  readonly code: number | null;
  readonly output: string;
}

type Run = (...args: string[]) => Promise<Answer>;

/** Runs the command on a database that is not there yet, or on a copy of one. */
function onNewDatabase(copyOf?: string): { file: string; env: Record<string, string>; token: Run } {
  const file = join(temporaryFolder(), 'x.db');
  if (copyOf !== undefined) copyFileSync(copyOf, file);
  const env = { DATABASE_URL: `file:${file}` };
  const token: Run = async (...args) => {
    const program = startProgram(process.execPath, ['dist/token.js', ...args], env);
    return { code: await program.ended, output: program.output() };
  };
  return { file, env, token };
}

async function startServer(env: Record<string, string>): Promise<Program> {
  const server = startProgram(process.execPath, ['dist/main.js'], { PORT: '0', ...env });
  onTestFinished(() => {
    server.process.kill('SIGKILL');
  });
  await server.printed('Writing ');
  return server;
}

const rows = (file: string, sql: string): unknown[] => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
};

describe('npm run token', () => {
  let databaseWithAnn = '';
  // Her token is revoked.
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'batchfit-'));
    databaseWithAnn = join(folder, 'ann.db');
    const store = openSqlite({ file: databaseWithAnn });
    await store.createToken(CLI, { name: 'ann', role: 'ADMIN' });
    await store.revokeToken(CLI, 'ann');
    await store.close();
    return () => {
      rmSync(folder, { recursive: true });
    };
  });

  it('makes, lists and revokes, and leaves an audit without secrets', async () => {
    const { file, token } = onNewDatabase();
    const made = await token('create', 'ann', '--role', 'CONTRIBUTOR');
    expect(made.code).toBe(0);
    const secret = SECRET.exec(made.output)?.[0] ?? '';
    expect(Buffer.from(secret.slice('batchfit_'.length), 'base64url')).toHaveLength(32);
    const bob = JSON.parse((await token('create', 'bob', '--role=ADMIN', '--json')).output) as {
      token: string;
    };
    expect(bob).toMatchObject({ name: 'bob', role: 'ADMIN', token: expect.stringMatching(SECRET) as string });
    expect(bob.token).not.toBe(secret);

    expect((await token('list')).output).toMatch(
      /^NAME +ROLE +CREATED +REVOKED\nann +CONTRIBUTOR +\S+ \S+ UTC +-\nbob +ADMIN +\S+ \S+ UTC +-\n$/,
    );
    expect(await token('revoke', 'ann')).toMatchObject({ code: 0 });
    const revoked = await token('revoke', 'ann', '--json');
    expect(revoked.code).toBe(0);
    const list = await token('list', '--json');
    expect(JSON.parse(list.output)).toEqual([
      JSON.parse(revoked.output),
      expect.objectContaining({ name: 'bob', revokedAt: null }),
    ]);
    expect((await token('revoke', 'bob')).output).toContain('No token is left');

    const audit = rows(file, 'SELECT actor, action, detail, remoteAddress FROM AuditEntry ORDER BY id');
    const cli = { actor: 'cli', remoteAddress: null };
    expect(audit).toEqual([
      { ...cli, action: 'createToken', detail: '{"name":"ann","role":"CONTRIBUTOR"}' },
      { ...cli, action: 'createToken', detail: '{"name":"bob","role":"ADMIN"}' },
      { ...cli, action: 'revokeToken', detail: '{"name":"ann"}' },
      { ...cli, action: 'revokeToken', detail: '{"name":"bob"}' },
    ]);
    const content = readFileSync(file, 'latin1');
    for (const text of [secret, bob.token]) {
      expect(content).not.toContain(text.slice('batchfit_'.length));
      expect(list.output).not.toContain(text);
    }
  });

  it.each<[string[], number, string]>([
    [
      ['create', 'ann', '--role', 'ADMIN'],
      1,
      'the name "ann" is taken, and stays with what was written under it',
    ],
    [['create', 'local', '--role', 'ADMIN'], 1, 'the name "local" is taken'],
    [['create', 'CLI', '--role', 'ADMIN'], 1, 'the name "CLI" is taken'],
    [['create', '', '--role', 'ADMIN'], 1, '"" is not'],
    [['create', 'a b', '--role', 'ADMIN'], 1, '"a b" is not'],
    [['create', 'a\n', '--role', 'ADMIN'], 1, '"a\\n" is not'],
    [['create', 'jörg', '--role', 'ADMIN'], 1, '"jörg" is not'],
    [['create', 'x'.repeat(65), '--role', 'ADMIN'], 1, 'a name is 1 to 64 letters'],
    [['create', 'x', '--role', 'admin'], 2, 'Allowed choices are CONTRIBUTOR, ADMIN'],
    [['create', 'x'], 2, "required option '--role <role>' not specified"],
    [['create', '--role', 'ADMIN'], 2, "missing required argument 'name'"],
    [['revoke', 'zed'], 1, 'no token is called "zed"'],
    [['remove', 'ann'], 2, "unknown command 'remove'"],
    [[], 2, 'Usage: npm run token --'],
    [['--help'], 0, 'Usage: npm run token --'],
  ])('%j ends with %i', async (args, code, message) => {
    const answer = await onNewDatabase(databaseWithAnn).token(...args);
    expect(answer.output).toContain(message);
    expect(answer.output).not.toMatch(/at .*\.js:\d+/);
    expect(answer.code).toBe(code);
  });

  it('takes the longest name, and any of its characters', async () => {
    const { token } = onNewDatabase();
    for (const name of ['x'.repeat(64), '._-', 'A1']) {
      expect(await token('create', name, '--role', 'ADMIN')).toMatchObject({ code: 0 });
    }
  });

  it('makes no database by looking into one that is not there', async () => {
    const { file, token } = onNewDatabase();
    for (const args of [['list'], ['revoke', 'ann']]) {
      expect(await token(...args)).toEqual({
        code: 1,
        output: `Not done: there is no database ${file}. Set DATABASE_URL to the one that the server uses.\n`,
      });
    }
  });

  it('waits while another process writes', async () => {
    const { file, token } = onNewDatabase();
    await token('create', 'ann', '--role', 'ADMIN');
    const writer = new DatabaseSync(file);
    writer.exec('BEGIN IMMEDIATE');
    const made = token('create', 'bob', '--role', 'ADMIN');
    await setTimeout(3000);
    writer.exec('COMMIT');
    writer.close();
    expect(await made).toMatchObject({ code: 0 });
  });
});

describe('the server', () => {
  it('says at its start who may write', async () => {
    const { env, token } = onNewDatabase();
    const writing = async (more: Record<string, string> = {}): Promise<string | undefined> => {
      const server = await startServer({ ...env, ...more });
      server.process.kill('SIGTERM');
      await server.ended;
      return /^ {2}Writing {3}(.*)$/m.exec(server.output())?.[1];
    };
    const off = 'off until a token exists: npm run token -- create NAME --role ADMIN';
    expect(await writing()).toBe('open to this machine (no token exists)');
    expect(await writing({ HOST: 'localhost' })).toBe('open to this machine (no token exists)');
    expect(await writing({ HOST: '0.0.0.0' })).toBe(off);
    expect(await writing({ TRUST_PROXY: 'loopback' })).toBe(off);
    await token('create', 'ann', '--role', 'ADMIN');
    expect(await writing()).toBe('needs a token (1 exists)');
    await token('create', 'bob', '--role', 'ADMIN');
    expect(await writing({ HOST: '0.0.0.0' })).toBe('needs a token (2 exist)');
    await token('revoke', 'bob');
    expect(await writing()).toBe('needs a token (1 exists)');
  });

  it('runs on while tokens are made and revoked beside it', async () => {
    const { env, token } = onNewDatabase();
    const server = await startServer(env);
    const url = /http:\S+(?=\/graphql\n)/.exec(server.output())?.[0] ?? '';
    const made = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => token('create', name, '--role', 'ADMIN')),
    );
    expect(made.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(await token('revoke', 'a')).toMatchObject({ code: 0 });
    expect((await fetch(`${url}/graphiql`)).status).toBe(200);
    for (const { output } of made) expect(server.output()).not.toContain(SECRET.exec(output)?.[0]);
  });
});
