import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Limits } from './limits.ts';

/** How often the progress of clients is checked. */
const CHECK_MS = 500;

/** A connection with an unsent answer. */
interface Reader {
  readonly socket: Socket;
  /** Its unsent answers: more than one if requests are pipelined. */
  open: number;
  /** Bytes sent by the last check. */
  bytes: number;
  /** Milliseconds left; full again whenever nothing waits to be read. */
  leftMs: number;
}

/**
 * Resets connections whose client does not read its answer, which frees all that is kept for it. While bytes wait, a
 * client has ANSWER_TIMEOUT_S; each MIN_DOWNLOAD_KB_PER_S that it reads gives a second back. A large answer over a slow
 * line goes on, a trickle ends. Large answers have to be sent in pieces (`answerPieces.ts`), since a socket reports a
 * write only when all of it is sent.
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
    // If nothing waits to be read, the server is the slow one.
    reader.leftMs =
      socket.writableLength === 0 ? allowedMs : Math.min(allowedMs, reader.leftMs - passedMs + earnedMs);
    if (reader.leftMs > 0) return;
    readers.delete(socket);
    app.log.info({ sent: bytes }, 'A client did not read its answer');
    // Not destroy(), after which the kernel would keep its part of the answer.
    socket.resetAndDestroy();
  };

  const timer = setInterval(() => {
    const now = performance.now();
    // Time for which the event loop was blocked does not count against clients.
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
    // Injected requests of tests have no connection.
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
