import { type ServerPlace, serverProblem } from './localWriting.ts';

/** Who may write, in a few words for the person who starts the server. */
export function describeWriting(activeTokens: number, server: ServerPlace): string {
  if (activeTokens > 0) {
    return `needs a token (${String(activeTokens)} ${activeTokens === 1 ? 'exists' : 'exist'})`;
  }
  return serverProblem(server) === undefined
    ? 'open to this machine (no token exists)'
    : 'off until a token exists: npm run token -- create NAME --role ADMIN';
}
