import { type Socket, connect } from 'node:net';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
}

const END_OF_HEAD = '\r\n\r\n';

/** The bytes of a request, prepared before the measurement. */
export function wireRequest({ method, path, headers = {}, body = '' }: Request): Buffer {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'accept: application/graphql-response+json, application/json',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(method === 'POST' ? [`content-length: ${Buffer.byteLength(body)}`] : []),
  ];
  return Buffer.from(`${lines.join('\r\n')}${END_OF_HEAD}${body}`);
}

/** Sends one request over a new connection to 127.0.0.1. */
export async function ask(port: number, request: Request): Promise<Answer> {
  const client = new HttpClient(port);
  try {
    return await client.send(wireRequest(request));
  } finally {
    client.close();
  }
}

/** One keep-alive connection to 127.0.0.1. It takes about 10 µs a request, little beside the server. */
export class HttpClient {
  readonly #socket: Socket;
  #received = '';
  #waiting: PromiseWithResolvers<Answer> | null = null;

  constructor(port: number) {
    // In latin1 a byte is a character, as Content-Length counts.
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true }).setEncoding('latin1');
    this.#socket.on('data', (chunk: string) => {
      this.#received += chunk;
      const answer = completeAnswer(this.#received);
      if (answer === null) return;
      this.#received = '';
      this.#waiting?.resolve(answer);
    });
    const fail = (error = new Error('The server closed the connection.')): void => {
      this.#waiting?.reject(error);
    };
    this.#socket.on('error', fail);
    this.#socket.on('close', () => {
      fail();
    });
  }

  send(request: Buffer): Promise<Answer> {
    this.#waiting = Promise.withResolvers();
    if (this.#socket.destroyed) this.#waiting.reject(new Error('The server closed the connection.'));
    else this.#socket.write(request);
    return this.#waiting.promise;
  }

  close(): void {
    this.#socket.destroy();
  }
}

function completeAnswer(received: string): Answer | null {
  const end = received.indexOf(END_OF_HEAD);
  if (end < 0) return null;
  const head = received.slice(0, end);
  const body = completeBody(head, received.slice(end + END_OF_HEAD.length));
  if (body === null) return null;
  const etag = /\r\netag: (.*)/i.exec(head)?.[1] ?? null;
  return { status: Number(head.slice(9, 12)), etag, body: Buffer.from(body, 'latin1').toString() };
}

function completeBody(head: string, rest: string): string | null {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) return rest.length >= Number(length) ? rest : null;
  if (!/\r\ntransfer-encoding: chunked/i.test(head)) return rest;
  return rest.endsWith('0\r\n\r\n') ? unchunked(rest) : null;
}

function unchunked(text: string): string {
  let body = '';
  for (let at = 0; ;) {
    const end = text.indexOf('\r\n', at);
    const size = parseInt(text.slice(at, end), 16);
    if (!(size > 0)) return body;
    body += text.slice(end + 2, end + 2 + size);
    at = end + 2 + size + 2;
  }
}
