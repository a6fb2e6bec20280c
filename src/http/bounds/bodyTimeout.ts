import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Limits } from './limits.ts';
import { endConnection } from '../errors/socketErrors.ts';

/**
 * Ends a request with 408 if its body takes longer than REQUEST_TIMEOUT_S plus a second for each MIN_UPLOAD_KB_PER_S
 * received: a large upload over a slow line goes on, a trickle does not.
 */
export function registerBodyTimeout(
  app: FastifyInstance,
  { requestTimeoutS, minUploadKBPerS }: Pick<Limits, 'requestTimeoutS' | 'minUploadKBPerS'>,
): void {
  app.addHook('onRequest', (request, reply, done) => {
    done();
    const { raw } = request;
    const { socket } = raw;
    // Injected requests of tests have no connection.
    if (!(socket instanceof Socket)) return;
    const began = performance.now();
    const before = socket.bytesRead;
    const check = (): void => {
      if (raw.complete || reply.raw.headersSent) return;
      const seconds = requestTimeoutS + (socket.bytesRead - before) / 1000 / minUploadKBPerS;
      const left = began + seconds * 1000 - performance.now();
      if (left > 0) timer = setTimeout(check, left);
      else endConnection('REQUEST_TIMEOUT', socket);
    };
    let timer = setTimeout(check, requestTimeoutS * 1000);
    reply.raw.once('close', () => {
      clearTimeout(timer);
    });
  });
}
