import type { WireRequest } from './httpClient.ts';

/** What a candidate is asked, before it goes over the wire. */
export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export function wireRequest(request: Request): WireRequest {
  const { method, path, headers = {}, body = '' } = request;
  const content = Buffer.from(body);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'accept: application/graphql-response+json, application/json',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(method === 'POST' ? [`content-length: ${String(content.length)}`] : []),
  ];
  return { bytes: Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), content]) };
}
