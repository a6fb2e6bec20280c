import type { FastifyRequest } from 'fastify';

/** `Sec-Fetch-Site` of requests that are not cross-site; clients other than browsers send none. */
const NOT_CROSS_SITE: ReadonlySet<unknown> = new Set([undefined, 'same-origin', 'none']);

/**
 * Lets simple GETs pass Apollo's check against cross-site requests, which would refuse them all. Pages of other sites may
 * send them if CORS_ORIGINS lists their origin; otherwise they need a header that makes the browser send a preflight.
 */
export function readsFrom(origins: readonly string[]): (request: FastifyRequest) => void {
  const known: ReadonlySet<unknown> = new Set(origins);
  return ({ method, headers }) => {
    if (method === 'POST' || !(NOT_CROSS_SITE.has(headers['sec-fetch-site']) || known.has(headers.origin)))
      return;
    headers['apollo-require-preflight'] ??= 'own';
  };
}
