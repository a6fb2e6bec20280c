import { describe, expect, it } from 'vitest';
import { CLI } from '../../../src/operator/author.ts';
import { requireAdmin, requireAuthor, type Access } from '../../../src/graphql/access.ts';
import { accessOf } from '../../../src/http/access/access.ts';
import { type SqliteStore, openSqlite } from '../../../src/store/sqlite/sqliteStore.ts';
import { secretOf } from '../../support/secretOf.ts';
import { type TestApp, type TestAppOptions, testApp } from '../../support/testApp.ts';
import { rawRequest } from '../rawRequest.ts';

const LOCAL = {
  ok: true,
  author: { name: 'local', role: 'ADMIN', right: 'LOCAL', remoteAddress: '127.0.0.1' },
};
const UNKNOWN = 'This token is unknown or was revoked: ask for another.';

interface AccessApp extends TestApp {
  /** Makes a token as the command does: through another connection to the same file. */
  readonly token: (name: string, role: 'CONTRIBUTOR' | 'ADMIN') => Promise<string>;
  readonly revoke: (name: string) => Promise<void>;
  /** What a request with these headers may do. */
  readonly access: (headers: Record<string, string>, remoteAddress?: string) => Promise<Access>;
}

async function accessApp(options: TestAppOptions = {}): Promise<AccessApp> {
  const made = await testApp(options);
  const trustsProxy = (options.config?.trustProxy ?? []).length > 0;
  made.app.get('/access', (request) =>
    accessOf(request, {
      ...{ picture: request.picture, trustsProxy },
      peer: request.socket.remoteAddress,
    }),
  );
  const elsewhere = async <T>(work: (store: SqliteStore) => Promise<T>): Promise<T> => {
    const store = openSqlite({ file: made.file });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  return {
    ...made,
    token: (name, role) => elsewhere((store) => secretOf(store, name, role)),
    revoke: async (name) => {
      await elsewhere((store) => store.revokeToken(CLI, name));
    },
    access: async (headers, remoteAddress = '127.0.0.1') =>
      (await made.app.inject({ url: '/access', headers, remoteAddress })).json<Access>(),
  };
}

const reason = (access: Access): string => (access.ok ? `may, as ${access.author.name}` : access.message);

describe('accessOf', () => {
  it('lets the machine write until a token exists, which another process makes and revokes at once', async () => {
    const { access, token, revoke } = await accessApp();
    expect(await access({})).toEqual(LOCAL);
    const ann = await token('ann', 'CONTRIBUTOR');
    expect(reason(await access({}))).toContain('since one was made');
    expect(await access({ authorization: `Bearer ${ann}` }, '203.0.113.9')).toEqual({
      ok: true,
      author: { name: 'ann', role: 'CONTRIBUTOR', right: 'TOKEN', remoteAddress: '203.0.113.9' },
    });
    await revoke('ann');
    expect(reason(await access({ authorization: `Bearer ${ann}` }))).toBe(UNKNOWN);
    expect(await access({})).toEqual(LOCAL);
  });

  it.each([
    'x-forwarded-for',
    'forwarded',
    'x-forwarded-host',
    'x-real-ip',
    'via',
    'cf-connecting-ip',
    'true-client-ip',
  ])('refuses local writing with %s', async (name) => {
    const { access } = await accessApp();
    expect(reason(await access({ [name]: 'for=127.0.0.1' }))).toContain(`forwarded (${name})`);
    expect(reason(await access({ [name]: '' }))).toContain(`forwarded (${name})`);
  });

  it.each<[string, Record<string, string>, string?]>([
    ['another machine', {}, '192.168.1.7'],
    ['page of another site', { origin: 'https://evil.example' }],
    ['page of another site', { origin: 'null' }],
  ])('refuses local writing from %s, %o', async (why, headers, remoteAddress) => {
    const { access } = await accessApp();
    expect(reason(await access(headers, remoteAddress))).toContain(why);
  });

  it('takes an IPv4 address in the form of IPv6', async () => {
    const { access } = await accessApp();
    expect(reason(await access({}, '::ffff:127.0.0.1'))).toBe('may, as local');
  });

  it('refuses what is no token without repeating it', async () => {
    const { access, token } = await accessApp();
    const ann = await token('ann', 'ADMIN');
    const body = ann.slice('batchfit_'.length);
    const swapped = body.replace(/[a-z]/i, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    for (const value of [`batchfit_${swapped}`, ann.slice(0, -1), `${ann}A`, body, `BATCHFIT_${body}`]) {
      expect(await access({ authorization: `Bearer ${value}` })).toMatchObject({
        ok: false,
        message: UNKNOWN,
      });
    }
    for (const value of [
      ann,
      `Basic ${body}`,
      `Bearer ${ann}, Bearer ${ann}`,
      `Bearer ${ann} x`,
      'Bearer',
      '',
    ]) {
      const refused = reason(await access({ authorization: value }));
      expect(refused).toContain('The Authorization header is malformed');
      expect(refused).not.toContain(body);
    }
    expect(reason(await access({ authorization: `bearer  ${ann}` }))).toBe('may, as ann');
  });

  it('refuses two Authorization headers, of which Node shows the first alone', async () => {
    const { app, token } = await accessApp();
    const ann = await token('ann', 'ADMIN');
    const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/access`;
    const sent = ['authorization', `Bearer ${ann}`];
    expect((await rawRequest(url, ['host', 'localhost', ...sent])).body).toContain('"name":"ann"');
    const twice = await rawRequest(url, ['host', 'localhost', ...sent, 'Authorization', 'Bearer x']);
    expect(twice.body).toContain('There are several Authorization headers');
  });

  it('lets nobody write without a token where the server listens beyond the machine', async () => {
    const { app } = await accessApp();
    await app.listen({ port: 0, host: '0.0.0.0' });
    const answer = await rawRequest(`${app.listeningOrigin}/access`, ['host', 'localhost']);
    expect(answer.body).toContain('listens beyond this machine');
  });

  it('lets nobody write without a token behind a proxy, and knows whom the proxy speaks for', async () => {
    const { access, token } = await accessApp({ config: { trustProxy: ['10.0.0.2'] } });
    expect(reason(await access({}))).toContain('behind a proxy');
    const authorization = `Bearer ${await token('ann', 'ADMIN')}`;
    const forwarded = { authorization, 'x-forwarded-for': '127.0.0.1, 203.0.113.9' };
    expect(await access(forwarded, '10.0.0.2')).toMatchObject({ author: { remoteAddress: '203.0.113.9' } });
    expect(await access(forwarded, '10.0.0.3')).toMatchObject({ author: { remoteAddress: '10.0.0.3' } });
    for (const written of ['203.0.113.9:4711', '::ffff:203.0.113.9', '[::ffff:203.0.113.9]:4711']) {
      const headers = { authorization, 'x-forwarded-for': written };
      expect(await access(headers, '10.0.0.2')).toMatchObject({ author: { remoteAddress: '203.0.113.9' } });
    }
    const nonsense = { authorization, 'x-forwarded-for': '<script>' };
    expect(await access(nonsense, '10.0.0.2')).toMatchObject({ author: { remoteAddress: null } });
  });

  it('leaves tokens in no log, and only their hash in the file', async () => {
    const lines: string[] = [];
    const logStream = { write: (line: string): unknown => lines.push(line) };
    const { app, access, store, token } = await accessApp({ config: { logLevel: 'debug' }, logStream });
    const ann = await token('ann', 'ADMIN');
    const authorization = `Bearer ${ann}`;
    app.get('/fails', (request) => {
      request.log.debug({ req: request }, 'seen');
      throw new Error('on purpose');
    });
    await access({ authorization });
    await app.inject({ url: '/fails', headers: { authorization } });
    await app.inject({ url: '/access', headers: { authorization, host: 'evil.example' } });
    expect(lines.join('')).toContain('on purpose');
    expect(lines.join('')).not.toContain(ann.slice(-20));
    const audit = JSON.stringify(store.reader.prepare('SELECT * FROM AuditEntry').all());
    expect(audit).toContain('createToken');
    const stored = JSON.stringify(store.reader.prepare('SELECT * FROM Token').all());
    expect(`${audit}${stored}`).not.toContain(ann.slice(-20));
    expect(stored).toMatch(/"hash":"[\da-f]{64}"/);
  });
});

describe('requireAuthor and requireAdmin', () => {
  const as = (role: 'CONTRIBUTOR' | 'ADMIN') => (): Access => ({
    ok: true,
    author: { name: 'ann', role, right: 'TOKEN', remoteAddress: null },
  });
  const nobody = (): Access => ({ ok: false, code: 'UNAUTHENTICATED', message: 'No.' });

  it('give the author, or say why not', () => {
    expect(requireAuthor(as('CONTRIBUTOR')).name).toBe('ann');
    expect(requireAdmin(as('ADMIN')).name).toBe('ann');
    expect(() => requireAdmin(as('CONTRIBUTOR'))).toThrow('needs a token with the role ADMIN');
    expect(() => requireAdmin(nobody)).toThrow('No.');
    expect(() => requireAuthor(nobody)).toThrow('No.');
  });
});
