import { createHmac, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '../../graphql/access.ts';
import { COST_HEADER } from '../cost/costLimit.ts';
import { namesAny, namesTag } from './ifNoneMatch.ts';

declare module 'fastify' {
  interface FastifyReply {
    etag: string | null;
  }
}

/** Request headers that answers depend on, beside Origin. */
const VARYING = ['accept', 'authorization', COST_HEADER] as const;

/**
 * Answers a GET whose answer cannot have changed by 304, without executing anything. The tag is made of all that the
 * answer depends on: the request, the revision of its picture, and who asks, since `recorder` tells it.
 * @param path where the API is.
 */
export function registerEtag(
  app: FastifyInstance,
  path: string,
  accessOf: (request: FastifyRequest) => Access,
): void {
  // Random per start: a new version must not reuse old tags, and clients cannot forge one.
  const start = randomBytes(32);
  const tagOf = (request: FastifyRequest): string => {
    const { url, headers, picture } = request;
    const access = accessOf(request);
    const who = access.ok ? [access.author.name, access.author.role] : [access.code, access.message];
    const facts = [picture.revision, url, ...VARYING.map((name) => headers[name] ?? null), ...who];
    return `W/"${createHmac('sha256', start).update(JSON.stringify(facts)).digest('base64url')}"`;
  };
  // Apollo puts its own no-store over what is set before it answers.
  app.decorateReply('etag', null);

  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url !== path) {
      done();
      return;
    }
    addVary(reply);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      done();
      return;
    }
    const tag = tagOf(request);
    reply.etag = tag;
    if (namesTag(request.headers['if-none-match'], tag)) void notModified(reply, tag).send();
    else done();
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const tag = reply.etag;
    if (tag === null) {
      done(null, payload);
      return;
    }
    const isGood = reply.statusCode === 200 && !String(payload).startsWith('{"errors"');
    if (isGood && namesAny(request.headers['if-none-match'])) {
      notModified(reply, tag).removeHeader('content-type');
      done(null, undefined);
      return;
    }
    if (isGood) reply.headers(headersOf(tag));
    else if (reply.statusCode !== 304) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}

/** Adds the request headers that the answer depends on to those named before. */
function addVary(reply: FastifyReply): void {
  const before = reply.getHeader('vary');
  const names = VARYING.join(', ');
  void reply.header('vary', before === undefined ? names : `${String(before)}, ${names}`);
}

function notModified(reply: FastifyReply, tag: string): FastifyReply {
  return reply.code(304).headers(headersOf(tag));
}

function headersOf(tag: string): Record<string, string> {
  return { etag: tag, 'cache-control': 'no-cache' };
}
