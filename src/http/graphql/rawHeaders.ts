import type { IncomingMessage } from 'node:http';

/** Every value that a request has for a header, in its order: Node itself keeps only the first of some. */
export function valuesOf({ rawHeaders }: IncomingMessage, name: string): string[] {
  return rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === name);
}
