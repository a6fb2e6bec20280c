import fastifyCors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Lets the pages of these origins use the API; all others get no grant, not even an empty one. */
export async function registerCors(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const known = new Set(origins);
  await app.register(fastifyCors, {
    // A function, since a list would send half of a grant to everybody.
    origin: (origin, decide) => {
      decide(null, origin !== undefined && known.has(origin) ? origin : false);
    },
    methods: ['GET', 'POST'],
    // The request headers that the browser asks for are granted: clients add their own for tracing and the like, and it
    // is the origin that decides.
    exposedHeaders: [
      'content-disposition',
      'etag',
      'retry-after',
      'ratelimit-limit',
      'ratelimit-policy',
      'ratelimit-remaining',
      'ratelimit-reset',
    ],
    maxAge: 600,
  });
}
