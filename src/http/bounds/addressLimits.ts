import type { FastifyInstance } from 'fastify';
import { Refusal } from '../errors/refusal.ts';

/** Longest address in bytes; proxies and browsers have the same limit. */
export const MAX_ADDRESS_BYTES = 8192;

/** Size of all headers together in bytes. */
export const MAX_HEADER_BYTES = 16_384;

/** Bounds address and headers separately; Node counts them together. */
export function registerAddressLimits(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw, originalUrl }, _reply, done) => {
    const address = originalUrl.length;
    if (address > MAX_ADDRESS_BYTES) {
      const message = `The address has ${address} bytes, and may have ${MAX_ADDRESS_BYTES}; send the query by POST.`;
      done(new Refusal('URI_TOO_LONG', message));
      return;
    }
    const headers = raw.rawHeaders.reduce((sum, part) => sum + part.length + 2, 0);
    if (headers > MAX_HEADER_BYTES) {
      const message = `The headers have ${headers} bytes, and may have ${MAX_HEADER_BYTES}.`;
      done(new Refusal('HEADERS_TOO_LARGE', message));
      return;
    }
    done();
  });
}
