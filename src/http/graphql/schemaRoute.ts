import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { namesAny, namesTag } from './ifNoneMatch.ts';

export const SCHEMA_PATH = '/schema.graphql';

/**
 * Serves the SDL, with what many tools lose by introspection, such as `@oneOf`. It has no registered media type; browsers
 * show plain text.
 */
export function registerSchema(app: FastifyInstance, sdl: string): void {
  const tag = `"${createHash('sha256').update(sdl).digest('base64url')}"`;
  app.get(SCHEMA_PATH, (request, reply) => {
    const known = request.headers['if-none-match'];
    void reply.headers({ etag: tag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
    if (namesAny(known) || namesTag(known, tag)) return reply.code(304).send();
    return reply.type('text/plain; charset=utf-8').send(sdl);
  });
}
