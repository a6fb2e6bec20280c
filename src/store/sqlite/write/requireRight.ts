import type { Database } from 'better-sqlite3';
import type { Author } from '../../author.ts';
import type { TokenHolder } from '../../rows.ts';
import { Refusal } from './refusal.ts';

/**
 * Checks that an author still may write: a token may have been revoked since the request came, or the first one made. To
 * be called inside the transaction, whose lock keeps the tokens as the reader sees them until the COMMIT.
 * @throws Refusal
 */
export function requireRight(reader: Database): (author: Author) => void {
  const roleOf = reader
    .prepare<[string], TokenHolder['role']>('SELECT role FROM Token WHERE name = ? AND revokedAt IS NULL')
    .pluck();
  const anyActive = reader.prepare('SELECT 1 FROM Token WHERE revokedAt IS NULL LIMIT 1');
  return ({ name, role, right }) => {
    if (right === 'LOCAL' && anyActive.get() !== undefined) throw new Refusal('TOKEN_REQUIRED');
    if (right !== 'TOKEN') return;
    const now = roleOf.get(name);
    if (now !== role) throw new Refusal(now === undefined ? 'TOKEN_REVOKED' : 'ROLE_CHANGED');
  };
}
