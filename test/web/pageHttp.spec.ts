import Fastify from 'fastify';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { webAssets } from '../../scripts/webAssets.ts';
import { registerPages } from '../../src/http/pages/pages.ts';

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));
const app = Fastify();
await registerPages(app, webFolder);
const html = await app.inject('/graphiql');
const script = `/${/src="([^"]+)"/.exec(html.body)?.[1] ?? ''}`;

test.each([
  ['/', 'batchfit · which batch size fits your GPU?'],
  ['/graphiql', 'batchfit · GraphiQL'],
])('%s has a strict policy and no inline code', async (path, title) => {
  const html = await app.inject(path);
  expect(html.headers['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self';/,
  );
  expect(html.headers['content-security-policy']).not.toContain('unsafe');
  expect(html.headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
  expect(html.body).toContain(`<title>${title}</title>`);
  expect(html.body).not.toMatch(/<style|<script>|\sstyle=|https?:/);
});

test('files are cached forever, in an encoding that the client accepts', async () => {
  const plain = await app.inject({ url: script, headers: { 'accept-encoding': 'br;q=0, gzip;q=0.0' } });
  expect(plain.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/javascript; charset=utf-8',
    vary: 'accept-encoding',
  });
  expect(plain.headers).not.toHaveProperty('content-encoding');
  const brotli = await app.inject({ url: script, headers: { 'accept-encoding': 'gzip, deflate, br' } });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.rawPayload)).toEqual(plain.rawPayload);
  const gzip = await app.inject({ url: script, headers: { 'accept-encoding': 'gzip' } });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.rawPayload)).toEqual(plain.rawPayload);
});

test('what has not changed since is 304', async () => {
  for (const url of ['/', script]) {
    const { etag = '' } = (await app.inject(url)).headers;
    const again = await app.inject({ url, headers: { 'if-none-match': etag } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  }
});

test('HEAD answers like GET without the body', async () => {
  for (const url of ['/graphiql', script]) {
    const [get, head] = await Promise.all([app.inject(url), app.inject({ method: 'HEAD', url })]);
    expect(head.rawPayload).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  }
});

test('a trailing slash redirects to the page', async () => {
  const { statusCode, headers } = await app.inject('/graphiql/');
  expect([statusCode, headers.location]).toEqual([308, '../graphiql']);
});

test.each([
  '/graphiql/assets/../../manifest.json',
  '/graphiql/assets/..%2f..%2fmanifest.json',
  '/graphiql/assets/',
  '/manifest.json',
  '/graphiql/index.html',
  `${script}.br`,
])('%s is not found', async (url) => {
  expect((await app.inject(url)).statusCode).toBe(404);
});

test('says what to run if nothing was built', async () => {
  await expect(registerPages(Fastify(), '/nowhere')).rejects.toThrow('npm run build');
});

test('the dashboard has less than 40 KB of compressed JavaScript, most of it loaded on demand', async () => {
  const assets = webAssets('dashboard');
  const scripts = assets.filter(({ path }) => path.endsWith('.js'));
  const size = (of: typeof scripts): number => of.reduce((sum, { gzippedBytes }) => sum + gzippedBytes, 0);
  expect(size(scripts)).toBeLessThan(40_000);
  const { body } = await app.inject('/');
  const [first, late] = [true, false].map((isNamed) =>
    scripts.filter(({ path }) => body.includes(path) === isNamed),
  );
  expect(size(first ?? [])).toBeLessThan(25_000);
  expect(late?.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['writing', 'sharing'].map((name): unknown => expect.stringContaining(name))),
  );
  // The HTML names all scripts of the first view, so that they load in parallel.
  const imported = (first ?? []).flatMap(({ content }) => [
    ...content.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g),
  ]);
  for (const [, name = ''] of imported) expect(body).toContain(name);
});
