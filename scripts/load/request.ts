import { type Socket, connect } from 'node:net';

/** How a request ended: the status of its answer, or the code of its error. */
export interface Ending {
  readonly outcome: number | string;
  /** Milliseconds from when it was due until the whole answer had arrived, including the connection. */
  readonly ms: number;
}

/** The port on this machine, the bytes of one request, and how long to wait for its answer. */
export interface Target {
  readonly port: number;
  readonly bytes: string;
  readonly timeoutMs: number;
}

/** Opens a connection for requests; it does not keep the program alive. */
export function openConnection(port: number): Socket {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  // Each request has its own listeners; this one is for errors between two requests.
  return socket.on('error', () => undefined).unref();
}

/** Sends one request on an idle connection, which is destroyed if that fails. @returns how it ended. */
export function request(
  socket: Socket,
  { bytes, timeoutMs }: Target,
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
    }, timeoutMs);
    socket.on('data', take).on('error', fail).on('close', close);
    socket.write(bytes);
  });
}
