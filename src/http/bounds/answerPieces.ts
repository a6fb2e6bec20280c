import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { UnreadAnswers } from './unreadAnswers.ts';

/** An answer up to this size goes out at once. */
const PIECE = 65_536;

/**
 * Sends large answers in pieces, each when the one before has gone, so that it shows how far a client has read. Those
 * that wait for their clients are bounded together: beyond, the connection ends whose answer was begun first.
 * @param maxUnreadMB in MB of 1,000,000 bytes.
 */
export function registerAnswerPieces(app: FastifyInstance, maxUnreadMB: number): void {
  const unread = new UnreadAnswers(maxUnreadMB * 1_000_000);
  app.addHook('onSend', ({ method, raw }, reply, payload, done) => {
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!isWhole || payload.length <= PIECE || method === 'HEAD') {
      done(null, payload);
      return;
    }
    const bytes = Buffer.isBuffer(payload) ? payload : Buffer.from(payload);
    // The files of the pages are in memory once, for all clients.
    if (bytes !== payload) {
      const forget = unread.add(bytes.byteLength, () => raw.socket.resetAndDestroy());
      reply.raw.once('close', forget);
    }
    void reply.header('content-length', bytes.byteLength);
    done(null, Readable.from(pieces(bytes), { objectMode: false, highWaterMark: PIECE }));
  });
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.byteLength; from += PIECE) yield bytes.subarray(from, from + PIECE);
}
