import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { rawRequest } from './rawRequest.ts';
import { expectClientError, probedServer } from '../support/probedServer.ts';

const server = probedServer();
const QUERY = JSON.stringify({ query: '{ __typename }' });
const MUTATION = 'mutation { createGpu(input: {name: "probe", totalMemoryMiB: 1}) { gpu { name } } }';

/** Sends bytes, a piece every half a second, and gives the first line of the answer and when it came. */
/** Sends the pieces one by one. @returns the status line of the answer. */
async function trickle(pieces: string[]): Promise<string> {
  const socket = server.connect();
  socket.on('error', () => undefined);
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  const closed = once(socket, 'close');
  void (async () => {
    for (const piece of pieces) {
      if (!socket.writable) return;
      socket.write(piece);
      await wait(500);
    }
  })();
  await closed;
  return text.split('\r\n', 1)[0] ?? '';
}

describe('over HTTP', () => {
  it.each<[string, RequestInit, number]>([
    ['text/plain', { headers: { 'content-type': 'text/plain' } }, 415],
    ['urlencoded', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['multipart', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 415],
    ['utf-7', { headers: { 'content-type': 'application/json; charset=utf-7' } }, 415],
    ['utf-16', { headers: { 'content-type': 'application/json; charset="utf-16"' } }, 415],
    [
      'gzip on plain bytes',
      { headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
      415,
    ],
  ])('a POST of %s is refused, and nothing is executed', async (_, init, status) => {
    const answer = await server.send('/graphql', {
      method: 'POST',
      body: JSON.stringify({ query: MUTATION }),
      ...init,
    });
    expect(answer.status).toBe(status);
    expectClientError(answer);
  });

  it.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['half of JSON', '{ "no'],
    ['null', 'null'],
    ['a text', '"x"'],
    ['a number', '5'],
    ['an empty object', '{}'],
    ['a query that is no text', '{"query": 5}'],
    ['an empty query', '{"query": ""}'],
    [
      'the bytes C3 28 FF',
      Buffer.concat([
        Buffer.from('{"query":"{ model(name: \\"'),
        Buffer.from([0xc3, 0x28, 0xff]),
        Buffer.from('\\") { name } }"}'),
      ]),
    ],
    ['half of a character', '{"query": "{ model(name: \\"\\ud800\\") { name } }"}'],
    ['UTF-16', Buffer.from(QUERY, 'utf16le')],
  ])('a body that is %s is 400 in JSON', async (_, body) => {
    const answer = await server.post(new Uint8Array(Buffer.from(body as string)));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expectClientError(answer);
  });

  it.each(['%C3%28', '%FF', '%', '%ED%A0%80'])('a GET with %s is 400', async (bytes) => {
    const answer = await server.send(`/graphql?query={model(name:"${bytes}"){name}}`);
    expect(answer.status).toBe(400);
    expectClientError(answer);
  });

  it.each<[string, () => Promise<{ status: number | undefined }>, number]>([
    ['a query of 10 MB', () => server.query(`{ __typename } # ${'x'.repeat(10_000_000)}`), 413],
    [
      'a variable of 10 MB',
      () => server.query('query ($x: String!) { model(name: $x) { name } }', { x: 'x'.repeat(10_000_000) }),
      413,
    ],
    [
      'a header of 20 kB',
      () =>
        rawRequest(`${server.url}/graphql?query={__typename}`, [
          'host',
          new URL(server.url).host,
          'x-big',
          'x'.repeat(20_000),
        ]),
      431,
    ],
    [
      'a header of 100 kB',
      () =>
        rawRequest(`${server.url}/graphql?query={__typename}`, [
          'host',
          new URL(server.url).host,
          'x-big',
          'x'.repeat(100_000),
        ]),
      431,
    ],
    ['a URL of 16 kB', () => server.send(`/graphql?query={__typename}&x=${'x'.repeat(16_000)}`), 414],
    [
      'a URL of 60 kB',
      () => rawRequest(`${server.url}/graphql?x=${'x'.repeat(60_000)}`, ['host', new URL(server.url).host]),
      414,
    ],
  ])('%s is refused', async (_, send, status) => {
    expect((await send()).status).toBe(status);
  });

  it.each<[string, string[]]>([
    [
      'a header line every half a second',
      ['POST /graphql HTTP/1.1\r\n', ...Array.from({ length: 40 }, (_, i) => `x-${i}: y\r\n`)],
    ],
    [
      'a body of one byte',
      [
        `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
      ],
    ],
  ])('%s ends with 408', async (_, pieces) => {
    expect(await trickle(pieces)).toBe('HTTP/1.1 408 Request Timeout');
  });

  it.each([
    '\0\0\0\r\n\r\n',
    'GET /graphql HTTP/9.9\r\n\r\n',
    'GET / HTTP/1.1\r\nhost: a\r\ncontent-length: x\r\n\r\n',
  ])('%j is no HTTP', async (bytes) => {
    expect(await trickle([bytes])).toMatch(/^HTTP\/1.1 4\d\d /);
  });

  it.each(['//evil.example/graphql', '/graphql/../../etc/passwd', '/graphql%00'])(
    'the path %s leads nowhere',
    async (path) => {
      const answer = await rawRequest(`${server.url}${path}`, ['host', new URL(server.url).host]);
      expect([400, 404]).toContain(answer.status);
      expect(answer.body).not.toContain('dependencies');
    },
  );

  server.survives();
});
