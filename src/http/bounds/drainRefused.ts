import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** How long a refused body is still read. */
const MAX_DRAIN_MS = 500;

/**
 * Reads and discards the rest of a refused request for a moment: if the connection ended at once, the client would fail
 * while sending and never read the refusal. A connection with an unread body is closed after its answer.
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
    else once(raw, 'end', { signal: AbortSignal.timeout(MAX_DRAIN_MS) }).then(goOn, goOn);
  });
}

function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
