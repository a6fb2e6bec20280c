import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { addVary } from '../graphql/vary.ts';
import { readWebPage, type WebFile } from './webFiles.ts';

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

/** Which built page is served, and where. */
export interface PageOptions {
  /** Where the pages that `npm run build` made are: `dist/web`. */
  webFolder: string;
  /** The page's name in the build. */
  page: string;
  /** Its address, such as `/graphiql`. */
  path: string;
}

/** Serves a web page, all of it from this server: no CDN, no inline code. Reads the built page once. */
export async function registerPage(
  app: FastifyInstance,
  { webFolder, page, path }: PageOptions,
): Promise<void> {
  const { html, assets } = await readWebPage(webFolder, page);

  app.get(path, (_request, reply) =>
    secure(reply)
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      // The HTML names the current files, so it is always asked for anew.
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html),
  );

  // The page's addresses are relative, for servers behind a path prefix; with a slash at its end they would miss.
  if (path !== '/') app.get(`${path}/`, (_request, reply) => reply.redirect(`..${path}`, 308));

  // One route a file: what the build did not make has no route, so no path can leave the folder.
  for (const file of assets) {
    app.get(`/${file.path}`, (request, reply) => sendFile(file, request, reply));
  }
}

function sendFile(file: WebFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  secure(reply)
    // The name changes with the content.
    .header('cache-control', 'public, max-age=31536000, immutable')
    .type(file.contentType);
  if (file.brotli || file.gzip) addVary(reply, 'accept-encoding');
  const accepted = new Negotiator(request).encodings(['br', 'gzip']);
  if (file.brotli && accepted.includes('br')) return reply.header('content-encoding', 'br').send(file.brotli);
  if (file.gzip && accepted.includes('gzip')) return reply.header('content-encoding', 'gzip').send(file.gzip);
  return reply.send(file.content);
}

function secure(reply: FastifyReply): FastifyReply {
  return reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin');
}
