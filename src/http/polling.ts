import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Answers a GET whose answer cannot have changed by 304, without executing anything: the tag is made of the revision
 * of the data and the request, so that any commit changes it.
 * @param path where the API is.
 * @param revision of the data, as of the last commit.
 */
export function registerPolling(app: FastifyInstance, path: string, revision: () => number): void {
  // Another start may be another version, which answers otherwise.
  const start = randomUUID();
  const tagOf = ({ url, headers }: FastifyRequest): string => {
    const request = createHash('sha256')
      // Who asks, since `recorder` tells it.
      .update(`${headers.accept ?? ''} ${headers.authorization ?? ''} ${url}`)
      .digest('base64url');
    return `W/"${start}.${revision()}.${request}"`;
  };
  const asks = (request: FastifyRequest): boolean =>
    request.method === 'GET' && request.routeOptions.url === path;

  app.addHook('onRequest', (request, reply, done) => {
    const known = request.headers['if-none-match'];
    if (known === undefined || !asks(request)) {
      done();
      return;
    }
    const tag = tagOf(request);
    if (lists(known, tag)) void reply.code(304).headers(headersOf(tag)).send();
    else done();
  });

  // Before the execution: what a commit in the meantime changes must not come under the newer tag.
  app.addHook('preHandler', (request, reply, done) => {
    if (asks(request)) reply.headers(headersOf(tagOf(request)));
    done();
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    if (asks(request) && reply.statusCode !== 304) {
      const good = reply.statusCode === 200 && !String(payload).startsWith('{"errors"');
      // Apollo has put its own no-store over ours.
      if (good) reply.header('cache-control', REVALIDATE);
      else reply.removeHeader('etag').header('cache-control', 'no-store');
    }
    done(null, payload);
  });
}

const REVALIDATE = 'no-cache';

function headersOf(tag: string): Record<string, string> {
  return { etag: tag, 'cache-control': REVALIDATE };
}

/** Whether an If-None-Match names a tag, or any; weak tags are compared as such. */
function lists(header: string, tag: string): boolean {
  return header.trim() === '*' || header.split(',').some((one) => one.trim() === tag);
}
