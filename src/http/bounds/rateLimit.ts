import type { FastifyInstance } from 'fastify';
import { clientKey } from '../access/clientKey.ts';
import { isProbe } from '../observe/health.ts';
import { Refusal } from '../errors/refusal.ts';
import { TokenBuckets } from './tokenBuckets.ts';

/** Bounds the requests per minute of each token, and of each address without one. @param perMinute RATE_LIMIT of limits.ts; 0: no limit. */
export function registerRateLimit(app: FastifyInstance, perMinute: number): void {
  if (perMinute === 0) return;
  const buckets = new TokenBuckets(perMinute);
  app.addHook('onRequest', (request, reply, done) => {
    if (isProbe(request)) {
      done();
      return;
    }
    const { ok, remaining, resetS, retryS } = buckets.take(clientKey(request), performance.now());
    void reply.headers({
      'ratelimit-policy': `${perMinute};w=60`,
      'ratelimit-limit': perMinute,
      'ratelimit-remaining': remaining,
      'ratelimit-reset': resetS,
    });
    if (ok) {
      done();
      return;
    }
    const message = `More than ${perMinute} requests in a minute (RATE_LIMIT). Try again in ${retryS} s.`;
    done(new Refusal('RATE_LIMITED', message, retryS));
  });
}
