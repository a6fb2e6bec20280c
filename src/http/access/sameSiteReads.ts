import type { FastifyRequest } from 'fastify';

/** What browsers say of a request that no page of another site made; other clients say nothing. */
const OWN: ReadonlySet<unknown> = new Set([undefined, 'same-origin', 'none']);

/**
 * Lets simple GETs pass Apollo's check against cross-site requests, which would refuse them all. A page of another site
 * may send them where its origin may use the API; else it needs a header that makes its browser ask us first.
 */
export function readsFrom(origins: readonly string[]): (request: FastifyRequest) => void {
  const known: ReadonlySet<unknown> = new Set(origins);
  return ({ method, headers }) => {
    if (method === 'POST' || !(OWN.has(headers['sec-fetch-site']) || known.has(headers.origin))) return;
    headers['apollo-require-preflight'] ??= 'own';
  };
}
