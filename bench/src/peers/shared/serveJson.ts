import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Recording } from './recording.ts';

/** What a hand-written server answers; each gives the object that is sent. */
export interface Handlers {
  readonly model: (name: string) => object;
  readonly models: (after: string | null) => object;
  readonly top: () => object;
  readonly record: (recording: Recording) => object;
  readonly importCsv?: (csv: string) => object;
}

/** The least that a server over HTTP can be: node:http, five routes, JSON. */
export function serveJson(handlers: Handlers): void {
  const server = createServer((request, response) => {
    void answer(request, handlers).then(
      (value) => {
        send(response, value === null ? 404 : 200, value ?? {});
      },
      (error: unknown) => {
        send(response, 500, { error: String(error) });
      },
    );
  });
  server.listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  process.on('SIGTERM', () => process.exit(0));
}

async function answer(request: IncomingMessage, handlers: Handlers): Promise<object | null> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/model') return handlers.model(searchParams.get('name') ?? '');
  if (pathname === '/models') return handlers.models(searchParams.get('after'));
  if (pathname === '/top') return handlers.top();
  if (pathname === '/measurements') return handlers.record(JSON.parse(await bodyOf(request)) as Recording);
  if (pathname === '/import' && handlers.importCsv) return handlers.importCsv(await bodyOf(request));
  return null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, status: number, value: object): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
