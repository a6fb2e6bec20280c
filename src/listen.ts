import type { FastifyInstance } from 'fastify';

/** Why the program cannot listen, for the person who runs it. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Connections that wait in the kernel. Beyond, it drops them, and clients retry only after seconds. */
const BACKLOG = 4096;

/** Listens. @returns the URL for a browser. @throws ListenError with what to change. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port, backlog: BACKLOG });
  } catch (error) {
    throw new ListenError(problem(error, host, port), { cause: error });
  }
  const address = app.server.address();
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(typeof address === 'object' ? (address?.port ?? port) : port)}`;
}

function problem(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  switch (code) {
    case 'EADDRINUSE':
      return `port ${String(port)} on ${host} is taken. End what uses it, or choose another: PORT=${String(port + 1)} npm start.`;
    case 'EACCES':
      return `port ${String(port)} may not be used by this user. Choose one from 1024: PORT=4000 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is no address of this machine. 127.0.0.1 serves this machine alone, 0.0.0.0 all its networks.`;
    default:
      return `listening on ${host}:${String(port)} failed (${String(code)}).`;
  }
}
