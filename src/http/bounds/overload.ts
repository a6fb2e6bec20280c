import type { FastifyInstance } from 'fastify';
import { Admission } from './admission.ts';
import type { Limits } from './limits.ts';
import { isProbe } from '../observe/health.ts';
import { Refusal } from '../errors/refusal.ts';

const RETRY_AFTER_S = 1;

/**
 * Keeps queues from growing. Refuses a request while MAX_IN_FLIGHT wait or are being answered, and one that has waited
 * for MAX_LAG_MS once requests have been waiting for a second without a break.
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
      const message = `The server is overloaded: ${why}. Try again in ${RETRY_AFTER_S} s.`;
      done(new Refusal('OVERLOADED', message, RETRY_AFTER_S));
    };
    if (inFlight >= maxInFlight) {
      refuse(`${inFlight} requests are being answered, and ${maxInFlight} may be (MAX_IN_FLIGHT)`);
      return;
    }
    inFlight += 1;
    // Emitted also if the client disconnects before its answer.
    reply.raw.once('close', () => (inFlight -= 1));
    admission.enter(done, (waitedMs) => {
      refuse(`a request waited ${Math.round(waitedMs)} ms, and may wait ${maxLagMs} (MAX_LAG_MS)`);
    });
  });
}
