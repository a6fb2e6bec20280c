import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { UnreadAnswers } from './unreadAnswers.ts';

/** Bytes of a piece; smaller answers are sent whole. */
const PIECE = 65_536;

/**
 * Sends large answers in pieces, each after the one before, which shows how far a client has read. All unread answers
 * together are bounded: beyond, the connection of the oldest is reset.
 * @param maxUnreadMB in MB of 1,000,000 bytes.
 */
export function registerAnswerPieces(app: FastifyInstance, maxUnreadMB: number): void {
  const unread = new UnreadAnswers(maxUnreadMB * 1_000_000);
  app.addHook('onSend', ({ method, raw }, reply, payload, done) => {
    if (typeof payload !== 'string' || payload.length <= PIECE || method === 'HEAD') {
      done(null, payload);
      return;
    }
    const bytes = Buffer.from(payload);
    reply.raw.once(
      'close',
      unread.add(bytes.byteLength, () => raw.socket.resetAndDestroy()),
    );
    void reply.header('content-length', bytes.byteLength);
    done(null, Readable.from(pieces(bytes), { objectMode: false, highWaterMark: PIECE }));
  });
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.byteLength; from += PIECE) yield bytes.subarray(from, from + PIECE);
}
