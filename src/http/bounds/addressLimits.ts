import type { FastifyInstance } from 'fastify';
import { Refusal } from '../errors/refusal.ts';

/** The longest address, in bytes: what proxies and browsers take as well. */
export const MOST_ADDRESS_BYTES = 8192;

/** The most that all headers together may have, in bytes. */
export const MOST_HEADER_BYTES = 16_384;

/** Tells too long an address from too large headers, which Node counts together. */
export function registerAddressLimits(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw, originalUrl }, _reply, done) => {
    const address = originalUrl.length;
    if (address > MOST_ADDRESS_BYTES) {
      const message = `The address has ${address} bytes, and may have ${MOST_ADDRESS_BYTES}; send the query by POST.`;
      done(new Refusal('URI_TOO_LONG', message));
      return;
    }
    const headers = raw.rawHeaders.reduce((sum, part) => sum + part.length + 2, 0);
    if (headers > MOST_HEADER_BYTES) {
      const message = `The headers have ${headers} bytes, and may have ${MOST_HEADER_BYTES}.`;
      done(new Refusal('HEADERS_TOO_LARGE', message));
      return;
    }
    done();
  });
}
