import { type Socket, connect } from 'node:net';

/** How a request ended: the status of its answer, or the code of the error that it had instead. */
export interface Ending {
  readonly outcome: number | string;
  /** Milliseconds from when it was due until the whole answer was there, the connection included. */
  readonly ms: number;
}

/** What a load sends: the port on this machine, the bytes of one request, and how long to wait for its answer. */
export interface Target {
  readonly port: number;
  readonly bytes: string;
  readonly longestMs: number;
}

/** Opens a connection for requests; it does not keep the program alive. */
export function openConnection(port: number): Socket {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  // Each request listens for itself; this is for what breaks between two of them.
  return socket.on('error', () => undefined).unref();
}

/** Sends one request on a connection that has no other and gives how it ended; one that failed is destroyed. */
export function request(
  socket: Socket,
  { bytes, longestMs }: Target,
  due = performance.now(),
): Promise<Ending> {
  return new Promise((resolve) => {
    let text = '';
    const end = (outcome: number | string): void => {
      clearTimeout(timer);
      socket.off('data', take).off('error', fail).off('close', close);
      if (typeof outcome === 'string') socket.destroy();
      resolve({ outcome, ms: performance.now() - due });
    };
    const take = (chunk: Buffer): void => {
      text += chunk.toString('latin1');
      const head = text.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, head + 2))?.[1]);
      if (text.length >= head + 4 + length) end(Number(text.slice(9, 12)));
    };
    const fail = (error: NodeJS.ErrnoException): void => {
      end(error.code ?? error.message);
    };
    const close = (): void => {
      end('closed');
    };
    const timer = setTimeout(() => {
      end('no answer');
    }, longestMs);
    socket.on('data', take).on('error', fail).on('close', close);
    socket.write(bytes);
  });
}
