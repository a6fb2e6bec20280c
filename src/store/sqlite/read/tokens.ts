import type { Database } from 'better-sqlite3';
import type { TokenRow } from '../../rows.ts';

type StoredToken = Pick<TokenRow, 'name' | 'role'> & {
  readonly createdAt: string;
  readonly revokedAt: string | null;
};

/** All tokens, revoked ones too, oldest first. */
export function tokens(reader: Database): () => TokenRow[] {
  const select = reader.prepare<[], StoredToken>(
    'SELECT name, role, createdAt, revokedAt FROM Token ORDER BY id',
  );
  return () =>
    select.all().map(({ createdAt, revokedAt, ...token }) => ({
      ...token,
      createdAt: new Date(createdAt),
      revokedAt: revokedAt === null ? null : new Date(revokedAt),
    }));
}

/** How many tokens there are that may write. */
export function countActiveTokens(reader: Database): () => number {
  const count = reader.prepare<[], number>('SELECT count(*) FROM Token WHERE revokedAt IS NULL').pluck();
  return () => count.get() ?? 0;
}
