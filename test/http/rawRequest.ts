import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A GET with exactly these headers, name after value, some more than once: what fetch would not send. */
export async function rawRequest(url: string, headers: readonly string[]): Promise<RawAnswer> {
  const sent = request(url, { headers, setHost: false, agent: false });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}
