import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** How long a refused body is still read. */
const LONGEST_MS = 500;

/**
 * Reads on for a moment, and throws away, where a request is refused before all of it is here: ending the connection
 * at once would make the client fail at sending, and never see why. What is answered before its body is here ends its
 * connection, which would else be kept for a body that nobody wants.
 */
export function registerDrainRefused(app: FastifyInstance): void {
  app.addHook('onSend', ({ raw }, reply, _payload, done) => {
    if (!announcesBody(raw) || raw.complete || raw.destroyed) {
      done();
      return;
    }
    const goOn = (): void => {
      if (!raw.complete) void reply.header('connection', 'close');
      done();
    };
    raw.resume();
    if (reply.statusCode < 400) goOn();
    else once(raw, 'end', { signal: AbortSignal.timeout(LONGEST_MS) }).then(goOn, goOn);
  });
}

function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
