import { createHash, randomBytes } from 'node:crypto';

/** A new token: 256 random bits behind a prefix that secret scanners can find. */
export function newTokenSecret(): string {
  return `batchfit_${randomBytes(32).toString('base64url')}`;
}

/** The hash that is stored of a token. It need not be slow: nobody guesses 256 random bits. */
export function tokenHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
