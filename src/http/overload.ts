import type { FastifyInstance } from 'fastify';
import type { Limits } from './limits.ts';
import { isProbe } from './probes.ts';
import { Refusal } from './refusal.ts';

/** Seconds after which a refused client may come again. */
const RETRY_AFTER_S = 1;

/**
 * Refuses at once what would have to wait too long, so that queues cannot grow: while MAX_IN_FLIGHT requests are
 * being answered, and what is read after the event loop has been busy for MAX_LAG_MS without a pause, since all
 * requests of such a turn have waited in the kernel for that long.
 */
export function registerOverload(
  app: FastifyInstance,
  { maxInFlight, maxLagMs }: Pick<Limits, 'maxInFlight' | 'maxLagMs'>,
): void {
  let inFlight = 0;
  let turnBegan: number | undefined;
  app.addHook('onRequest', (request, reply, done) => {
    if (turnBegan === undefined) {
      turnBegan = performance.now();
      // It runs after all that is ready to be read now.
      setImmediate(() => (turnBegan = undefined));
    }
    const lag = performance.now() - turnBegan;
    if ((inFlight >= maxInFlight || lag > maxLagMs) && !isProbe(request)) {
      void reply.header('retry-after', RETRY_AFTER_S);
      done(new Refusal('OVERLOADED', overloaded(inFlight, maxInFlight, lag, maxLagMs)));
      return;
    }
    inFlight += 1;
    // Also when the client goes away before its answer.
    reply.raw.once('close', () => (inFlight -= 1));
    done();
  });
}

function overloaded(inFlight: number, maxInFlight: number, lag: number, maxLagMs: number): string {
  const why =
    inFlight >= maxInFlight
      ? `${inFlight} requests are being answered, and ${maxInFlight} may be (MAX_IN_FLIGHT)`
      : `requests wait ${Math.round(lag)} ms, and may wait ${maxLagMs} (MAX_LAG_MS)`;
  return `The server is overloaded: ${why}. Try again in ${RETRY_AFTER_S} s.`;
}
