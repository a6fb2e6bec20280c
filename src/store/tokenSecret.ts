import { createHash, randomBytes } from 'node:crypto';

/** A new token: 256 random bits behind a prefix that secret scanners can find. */
export function newTokenSecret(): string {
  return `batchfit_${randomBytes(32).toString('base64url')}`;
}

/** What is stored of a token. A plain hash will do: nobody guesses 256 random bits, so it need not be slow. */
export function tokenHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
