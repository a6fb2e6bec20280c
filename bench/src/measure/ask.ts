import { type Answer, HttpClient } from './httpClient.ts';
import { type Request, wireRequest } from './wireRequest.ts';

/** Asks once, over a connection of its own. */
export async function ask(port: number, request: Request): Promise<Answer> {
  const client = new HttpClient(port);
  try {
    return await client.send(wireRequest(request));
  } finally {
    client.close();
  }
}
