import { createHmac, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '../../graphql/access.ts';
import { COST_HEADER } from '../cost/costLimit.ts';
import { namesAny, namesTag } from './ifNoneMatch.ts';
import { addVary } from './vary.ts';

/** What an answer depends on beside the request itself. */
export interface PollingOptions {
  /** Where the API is. */
  readonly path: string;
  /** The revision of the data, as of the last commit. */
  readonly revision: () => number;
  /** Who asks, and whether they may write, as of now: `recorder` tells it. */
  readonly accessOf: (request: FastifyRequest) => Access;
}

/** Request headers that answers depend on, beside Origin. */
const VARYING = ['accept', 'authorization', COST_HEADER] as const;

/**
 * Answers a GET whose answer cannot have changed by 304, without executing anything: the tag is made of all that the
 * answer depends on, so that any commit changes it, and so does a token that is made or revoked.
 */
export function registerPolling(app: FastifyInstance, { path, revision, accessOf }: PollingOptions): void {
  // Another start may be another version, which answers otherwise. And as it is a secret, nobody can make the tag of a
  // request that was never answered.
  const start = randomBytes(32);
  const tagOf = (request: FastifyRequest): string => {
    const { url, headers } = request;
    const access = accessOf(request);
    const who = access.ok ? [access.author.name, access.author.role] : [access.code, access.message];
    const facts = [revision(), url, ...VARYING.map((name) => headers[name] ?? null), ...who];
    return `W/"${createHmac('sha256', start).update(JSON.stringify(facts)).digest('base64url')}"`;
  };
  const asks = ({ method, routeOptions }: FastifyRequest): boolean =>
    (method === 'GET' || method === 'HEAD') && routeOptions.url === path;
  // Apollo puts its own no-store over what is set before it answers.
  const tags = new WeakMap<FastifyReply, string>();

  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url === path) for (const name of VARYING) addVary(reply, name);
    const known = request.headers['if-none-match'];
    const tag = known !== undefined && !namesAny(known) && asks(request) ? tagOf(request) : undefined;
    if (tag !== undefined && namesTag(known, tag)) void notModified(reply, tag).send();
    else done();
  });

  // Before the execution: what a commit in the meantime changes must not come under the newer tag.
  app.addHook('preHandler', (request, reply, done) => {
    if (asks(request)) tags.set(reply, tagOf(request));
    done();
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const tag = tags.get(reply);
    if (tag === undefined) {
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
    else reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}

function notModified(reply: FastifyReply, tag: string): FastifyReply {
  return reply.code(304).headers(headersOf(tag));
}

function headersOf(tag: string): Record<string, string> {
  return { etag: tag, 'cache-control': 'no-cache' };
}
