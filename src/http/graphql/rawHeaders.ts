import type { IncomingMessage } from 'node:http';

/** All values of a header, in order. Node keeps only the first of some. */
export function valuesOf({ rawHeaders }: IncomingMessage, name: string): string[] {
  return rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === name);
}
