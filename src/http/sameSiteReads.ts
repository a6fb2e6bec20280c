import type { FastifyRequest } from 'fastify';

/** What browsers say of a request that no page of another site made; other clients say nothing. */
const OWN: ReadonlySet<unknown> = new Set([undefined, 'same-origin', 'none']);

/**
 * Lets simple GETs pass Apollo's check against cross-site requests, which would refuse them all. What a page of
 * another site asks for still needs a header that makes its browser ask us first.
 */
export function admitSameSiteRead({ method, headers }: FastifyRequest): void {
  if (method !== 'POST' && OWN.has(headers['sec-fetch-site'])) headers['apollo-require-preflight'] ??= 'own';
}
