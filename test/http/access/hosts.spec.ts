import { describe, expect, it } from 'vitest';
import { hostRules, isAllowedHost } from '../../../src/http/access/hostRules.ts';
import { testApp } from '../../support/testApp.ts';
import { rawRequest } from '../rawRequest.ts';

const LOOPBACK = ['localhost', 'LOCALHOST:4000', 'a.localhost', '127.0.0.1:4000', '127.9.9.9', '[::1]:4000'];
const NEVER = [
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '0x7f.1',
  '127.1',
  'localhost:x',
  'localhost/evil',
  'a@localhost',
  'pc.evil.example',
  '[127.0.0.1]',
  '',
];

describe('the host names that a server answers to', () => {
  it.each<{ allowed: string[]; listen: string; also: string[]; not: string[] }>([
    { allowed: [], listen: '127.0.0.1', also: [], not: ['pc', '192.168.1.5', '0.0.0.0'] },
    { allowed: [], listen: '192.168.1.5', also: ['192.168.1.5:4000'], not: ['pc', '192.168.1.6'] },
    { allowed: [], listen: 'Nas.lan', also: ['nas.lan', 'NAS.LAN:80'], not: ['pc', '192.168.1.5'] },
    { allowed: [], listen: '0.0.0.0', also: ['pc', 'PC:4000', '192.168.1.5', '[fe80::1]'], not: ['pc.lan'] },
    { allowed: [], listen: '::', also: ['pc', '192.168.1.5', '[fe80::1]:4000'], not: ['pc.lan'] },
    {
      allowed: ['A.example'],
      listen: '0.0.0.0',
      also: ['a.example:443'],
      not: ['pc', '192.168.1.5', 'b.a.example'],
    },
    { allowed: ['[FE80::1]'], listen: '127.0.0.1', also: ['[fe80::1]:4000'], not: ['[fe80::2]'] },
  ])('ALLOWED_HOSTS $allowed, HOST $listen', ({ allowed, listen, also, not }) => {
    const rules = hostRules(allowed, listen, 'PC');
    for (const host of [...LOOPBACK, ...also])
      expect([host, isAllowedHost(rules, [host])]).toEqual([host, true]);
    for (const host of [...NEVER, ...not])
      expect([host, isAllowedHost(rules, [host])]).toEqual([host, false]);
    expect(isAllowedHost(rules, ['localhost', 'localhost'])).toBe(false);
    expect(isAllowedHost(rules, [])).toBe(false);
  });

  it('are any with *', () => {
    const rules = hostRules(['*'], '127.0.0.1', 'pc');
    for (const host of NEVER) expect(isAllowedHost(rules, [host])).toBe(true);
  });
});

describe('a request to another host name', () => {
  it.each(['/', '/graphiql', '/graphql?query={__typename}', '/nothing', '/%zz'])(
    'is refused at %s',
    async (url) => {
      const { app } = await testApp();
      const { statusCode, body } = await app.inject({ url, headers: { host: 'evil.example' } });
      expect(statusCode).toBe(403);
      expect(JSON.parse(body)).toEqual({
        errors: [
          {
            message:
              'This server has no name "evil.example". If it should, start it with ALLOWED_HOSTS set to its names, without port and separated by commas.',
            extensions: { code: 'HOST_NOT_ALLOWED' },
          },
        ],
      });
    },
  );

  it('is refused as a preflight, and whatever a forwarding header says', async () => {
    const { app } = await testApp({
      config: { corsOrigins: ['https://a.example'], trustProxy: ['loopback'] },
    });
    const preflight = { origin: 'https://a.example', 'access-control-request-method': 'POST' };
    for (const [method, headers] of [
      ['OPTIONS', preflight],
      ['GET', { 'x-forwarded-host': 'localhost' }],
    ] as const) {
      const answer = await app.inject({
        method,
        url: '/graphql',
        headers: { ...headers, host: 'evil.example' },
      });
      expect(answer.statusCode).toBe(403);
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('is refused where it comes beside a good one, of which Node shows the first alone', async () => {
    const { app } = await testApp();
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    expect((await rawRequest(`${url}/graphiql`, ['Host', 'localhost'])).status).toBe(200);
    const answer = await rawRequest(`${url}/graphiql`, ['Host', 'localhost', 'Host', 'evil.example']);
    expect([400, 403]).toContain(answer.status);
  });
});
