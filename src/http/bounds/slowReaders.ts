import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Limits } from './limits.ts';

/** How often it is looked how far clients have read. */
const CHECK_MS = 500;

/** A connection with an answer that is not out yet. */
interface Reader {
  readonly socket: Socket;
  /** Answers of it that are not out: more than one where requests are pipelined. */
  open: number;
  /** What it had been sent when it was last looked at. */
  bytes: number;
  /** Milliseconds that it may still wait; full again whenever nothing waits for it. */
  leftMs: number;
}

/**
 * Ends connections whose client does not read what it asked for, and with them all that is kept for it. While bytes
 * wait for it, a client has ANSWER_TIMEOUT_S; each MIN_DOWNLOAD_KB_PER_S that it takes gives a second back. So a large
 * answer over a slow line goes on, and a trickle ends.
 *
 * Large answers have to be sent in pieces for that (`answerPieces.ts`): of a single piece it is only seen when all of
 * it has gone.
 */
export function registerSlowReaders(
  app: FastifyInstance,
  { answerTimeoutS, minDownloadKBPerS }: Pick<Limits, 'answerTimeoutS' | 'minDownloadKBPerS'>,
): void {
  const readers = new Map<Socket, Reader>();
  const allowedMs = answerTimeoutS * 1000;
  let checked = performance.now();

  const check = (reader: Reader, passedMs: number): void => {
    const { socket } = reader;
    const bytes = socket.bytesWritten;
    // A kilobyte a second is a byte a millisecond.
    const earnedMs = (bytes - reader.bytes) / minDownloadKBPerS;
    reader.bytes = bytes;
    // Where nothing waits to be taken, it is the server that has to go on.
    reader.leftMs =
      socket.writableLength === 0 ? allowedMs : Math.min(allowedMs, reader.leftMs - passedMs + earnedMs);
    if (reader.leftMs > 0) return;
    readers.delete(socket);
    app.log.info({ sent: bytes }, 'A client did not read its answer');
    // Not destroy(), after which the system would keep on what it has of the answer.
    socket.resetAndDestroy();
  };

  const timer = setInterval(() => {
    const now = performance.now();
    // What the event loop was held for is no client's fault.
    const passedMs = Math.min(now - checked, 2 * CHECK_MS);
    checked = now;
    for (const reader of readers.values()) check(reader, passedMs);
  }, CHECK_MS).unref();
  app.addHook('onClose', (_app, done) => {
    clearInterval(timer);
    done();
  });

  app.addHook('onRequest', ({ raw: { socket } }, reply, done) => {
    done();
    // What a test injects has no connection.
    if (!(socket instanceof Socket)) return;
    const reader = readers.get(socket) ?? { socket, open: 0, bytes: socket.bytesWritten, leftMs: allowedMs };
    reader.open += 1;
    readers.set(socket, reader);
    reply.raw.once('close', () => {
      reader.open -= 1;
      if (reader.open === 0) readers.delete(socket);
    });
  });
}
