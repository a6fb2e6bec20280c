import { describe, expect, it } from 'vitest';
import { type AccessFacts, decideAccess } from '../../../src/http/access/decideAccess.ts';
import type { LocalRequest, ServerPlace } from '../../../src/http/access/localWriting.ts';

/** GraphiQL, out of the box. */
const REQUEST: LocalRequest = {
  peer: '127.0.0.1',
  hosts: ['127.0.0.1:4000'],
  origins: ['http://127.0.0.1:4000'],
  forwardingHeaders: [],
};
const SERVER: ServerPlace = { listensOn: ['127.0.0.1'], trustsProxy: false };
const FACTS: AccessFacts = {
  credentials: { kind: 'NONE' },
  activeTokens: 0,
  server: SERVER,
  request: REQUEST,
  remoteAddress: '127.0.0.1',
};
const LOCAL = {
  ok: true,
  author: { name: 'local', role: 'ADMIN', right: 'LOCAL', remoteAddress: '127.0.0.1' },
};

function decide(request: Partial<LocalRequest>, server: Partial<ServerPlace> = {}): string {
  const access = decideAccess({
    ...FACTS,
    request: { ...REQUEST, ...request },
    server: { ...SERVER, ...server },
  });
  return access.ok ? access.author.name : access.message;
}

describe('without any token', () => {
  it('people at the machine may write', () => {
    expect(decideAccess(FACTS)).toEqual(LOCAL);
  });

  it.each<Partial<LocalRequest>>([
    { origins: [] },
    { hosts: ['localhost'], origins: ['http://localhost'] },
    { hosts: ['localhost:80'], origins: ['http://localhost'] },
    { hosts: ['LocalHost:4000'], origins: ['http://localhost:4000'] },
    { hosts: ['batchfit.localhost:4000'], origins: [] },
    { hosts: ['127.8.9.10'], origins: [] },
    { hosts: ['[::1]:4000'], origins: ['http://[::1]:4000'], peer: '::1' },
    { peer: '127.3.2.1' },
    { peer: '::ffff:127.0.0.1' },
  ])('so may %o', (request) => {
    expect(decide(request)).toBe('local');
  });

  it.each<[Partial<LocalRequest>, string]>([
    [{ peer: '192.168.1.7' }, 'another machine'],
    [{ peer: '::ffff:192.168.1.7' }, 'another machine'],
    [{ peer: 'fe80::1%eth0' }, 'another machine'],
    [{ peer: undefined }, 'another machine'],
    [{ hosts: ['evil.example'] }, 'another host'],
    [{ hosts: ['localhost.evil.example'] }, 'another host'],
    [{ hosts: ['127.0.0.1.evil.example'] }, 'another host'],
    [{ hosts: ['evillocalhost'] }, 'another host'],
    [{ hosts: ['127.1'] }, 'another host'],
    [{ hosts: ['2130706433'] }, 'another host'],
    [{ hosts: ['0.0.0.0:4000'] }, 'another host'],
    [{ hosts: ['192.168.1.7:4000'] }, 'another host'],
    [{ hosts: ['localhost:4000@evil.example'] }, 'another host'],
    [{ hosts: ['evil.example#localhost'] }, 'another host'],
    [{ hosts: ['localhost, evil.example'] }, 'another host'],
    [{ hosts: ['localhost', 'evil.example'] }, 'another host'],
    [{ hosts: [''] }, 'another host'],
    [{ hosts: [] }, 'another host'],
    [{ origins: ['https://evil.example'] }, 'page of another site'],
    [{ origins: ['null'] }, 'page of another site'],
    [{ origins: [''] }, 'page of another site'],
    [{ origins: ['http://127.0.0.1:3000'] }, 'page of another site'],
    [{ origins: ['http://localhost:4000'] }, 'page of another site'],
    [{ origins: ['https://127.0.0.1:4000'] }, 'page of another site'],
    [{ origins: ['http://127.0.0.1:4000.evil.example'] }, 'page of another site'],
    [{ origins: ['http://127.0.0.1:4000', 'https://evil.example'] }, 'page of another site'],
    [{ forwardingHeaders: ['x-forwarded-for'] }, 'forwarded (x-forwarded-for)'],
  ])('%o may not', (request, reason) => {
    expect(decide(request)).toContain(reason);
    expect(decide(request)).toMatch(/^Writing needs a token: .*npm run token -- create NAME --role ADMIN/);
  });

  it.each<[Partial<ServerPlace>, string]>([
    [{ listensOn: ['0.0.0.0'] }, 'listens beyond this machine'],
    [{ listensOn: ['::'] }, 'listens beyond this machine'],
    [{ listensOn: ['127.0.0.1', '192.168.1.5'] }, 'listens beyond this machine'],
    [{ listensOn: ['/run/batchfit.sock'] }, 'listens beyond this machine'],
    [{ trustsProxy: true }, 'behind a proxy'],
  ])('nobody may where the server has %o', (server, reason) => {
    expect(decide({}, server)).toContain(reason);
  });

  it('listening on both loopback addresses is still the machine alone', () => {
    expect(decide({}, { listensOn: ['127.0.0.1', '::1'] })).toBe('local');
  });
});

describe('with tokens', () => {
  it('who holds one may write, from anywhere, as who he is', () => {
    const holder = { name: 'ann', role: 'CONTRIBUTOR' } as const;
    const access = decideAccess({
      credentials: { kind: 'TOKEN', holder },
      activeTokens: 1,
      server: { listensOn: ['0.0.0.0'], trustsProxy: true },
      request: {
        peer: '10.0.0.2',
        hosts: ['x'],
        origins: ['https://evil.example'],
        forwardingHeaders: ['via'],
      },
      remoteAddress: '203.0.113.9',
    });
    expect(access).toEqual({ ok: true, author: { ...holder, right: 'TOKEN', remoteAddress: '203.0.113.9' } });
  });

  it('an unknown or revoked one is refused, even where no token would have done', () => {
    const access = decideAccess({ ...FACTS, credentials: { kind: 'TOKEN', holder: undefined } });
    expect(access).toEqual({
      ok: false,
      code: 'UNAUTHENTICATED',
      message: 'This token is unknown or was revoked: ask for another.',
    });
  });

  it('people at the machine need one too, once one was made', () => {
    expect(decideAccess({ ...FACTS, activeTokens: 1 })).toEqual({
      ok: false,
      code: 'UNAUTHENTICATED',
      message: 'Writing needs a token, since one was made: send it as "Authorization: Bearer batchfit_…".',
    });
  });
});
