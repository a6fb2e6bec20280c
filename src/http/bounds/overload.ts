import type { FastifyInstance } from 'fastify';
import { Admission } from './admission.ts';
import type { Limits } from './limits.ts';
import { isProbe } from '../observe/probes.ts';
import { Refusal } from '../errors/refusal.ts';

/** Seconds after which a refused client may come again. */
const RETRY_AFTER_S = 1;

/**
 * Refuses what would have to wait too long, so that queues cannot grow: what comes while MAX_IN_FLIGHT requests wait
 * or are being answered, and what has waited for MAX_LAG_MS, once others have waited for a second without a break.
 */
export function registerOverload(
  app: FastifyInstance,
  { maxInFlight, maxLagMs }: Pick<Limits, 'maxInFlight' | 'maxLagMs'>,
): void {
  const admission = new Admission(maxLagMs);
  app.server.on('connection', () => {
    admission.connected();
  });
  let inFlight = 0;
  app.addHook('onRequest', (request, reply, done) => {
    if (isProbe(request)) {
      done();
      return;
    }
    const refuse = (why: string): void => {
      void reply.header('retry-after', RETRY_AFTER_S);
      const message = `The server is overloaded: ${why}. Try again in ${RETRY_AFTER_S} s.`;
      done(new Refusal('OVERLOADED', message));
    };
    if (inFlight >= maxInFlight) {
      refuse(`${inFlight} requests are being answered, and ${maxInFlight} may be (MAX_IN_FLIGHT)`);
      return;
    }
    inFlight += 1;
    // Also when the client goes away before its answer.
    reply.raw.once('close', () => (inFlight -= 1));
    admission.enter(done, (waitedMs) => {
      refuse(`a request waited ${Math.round(waitedMs)} ms, and may wait ${maxLagMs} (MAX_LAG_MS)`);
    });
  });
}
