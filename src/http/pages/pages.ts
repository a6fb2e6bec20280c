import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // The style sheet draws the marks under errors from small data: images.
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The name of each page in the build, by its path. */
const PAGES = { '/': 'dashboard', '/graphiql': 'graphiql' } as const;

/**
 * Serves the web pages from this server alone: no CDN, no inline code.
 * @param webFolder `dist/web`, made by `npm run build`.
 * @throws if the pages are not built.
 */
export async function registerPages(app: FastifyInstance, webFolder: string): Promise<void> {
  for (const page of Object.values(PAGES)) {
    const file = join(webFolder, page, 'index.html');
    if (!existsSync(file)) throw new Error(`The web pages are not built (no ${file}): run npm run build.`);
  }
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, {
      root: webFolder,
      // One route per file: no path can leave the folder.
      wildcard: false,
      index: false,
      globIgnore: ['manifest.json', '**/*.{html,br,gz}'],
      preCompressed: true,
      // The name of a file changes with its content.
      maxAge: '365d',
      immutable: true,
    });
    scope.addHook('onSend', (_request, reply, payload, done) => {
      void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin');
      // The library sends the obsolete application/javascript.
      const isScript = String(reply.getHeader('content-type')).startsWith('application/javascript');
      if (isScript) void reply.type('text/javascript; charset=utf-8');
      done(null, payload);
    });
    for (const [path, page] of Object.entries(PAGES)) {
      scope.get(path, (_request, reply) =>
        reply
          .header('content-security-policy', CONTENT_SECURITY_POLICY)
          // The HTML names the current files, so it is revalidated every time.
          .header('cache-control', 'no-cache')
          .sendFile(`${page}/index.html`, { cacheControl: false }),
      );
      // The page's addresses are relative, for servers behind a path prefix; below a slash they would miss.
      if (path !== '/') scope.get(`${path}/`, (_request, reply) => reply.redirect(`..${path}`, 308));
    }
  });
}
