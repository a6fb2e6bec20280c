import type { Readable } from 'node:stream';
import type { CountBytes } from './bodyBudget.ts';

/**
 * Reads a body into memory.
 * @param count called with the size of each part before it is kept.
 * @returns its parts, each with a buffer of its own; null as soon as it is larger than `limit` bytes.
 * @throws the refusal that `count` returned.
 */
export async function boundedBody(
  body: Readable,
  limit: number,
  count: CountBytes,
): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // Not `for await`, which would destroy the connection before the answer is sent.
  return new Promise((resolve, reject) => {
    body.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength;
      const problem = count(chunk.byteLength);
      if (problem === undefined && size <= limit) {
        parts.push(new Uint8Array(chunk));
        return;
      }
      parts.length = 0;
      body.removeAllListeners('data').pause();
      if (problem === undefined) resolve(null);
      else reject(problem);
    });
    body.once('end', () => {
      resolve(parts);
    });
    body.once('error', reject);
    body.once('close', () => {
      if (!body.readableEnded) reject(new Error('The connection ended before the body did.'));
    });
  });
}
