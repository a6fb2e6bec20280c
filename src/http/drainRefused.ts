import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';

/** How long a refused body is still read. */
const LONGEST_MS = 500;

/**
 * Reads on for a moment, and throws away, where a request is refused before all of it is here: ending the connection
 * at once would make the client fail at sending, and never see why.
 */
export function registerDrainRefused(app: FastifyInstance): void {
  app.addHook('onSend', ({ raw }, reply, _payload, done) => {
    if (reply.statusCode < 400 || raw.complete || raw.destroyed) {
      done();
      return;
    }
    raw.resume();
    const goOn = (): void => {
      done();
    };
    once(raw, 'end', { signal: AbortSignal.timeout(LONGEST_MS) }).then(goOn, goOn);
  });
}
