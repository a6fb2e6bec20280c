import type { Prisma, Token } from '../../client.generated/client.ts';
import { newTokenSecret, tokenHash } from '../../read/tokenSecret.ts';
import { type Author, audit } from '../audit.ts';

/** A token as it is shown, once. */
export interface NewToken extends Pick<Token, 'name' | 'role' | 'createdAt'> {
  readonly secret: string;
}

/**
 * Makes a token.
 * @returns null where the name is taken, by a revoked token too: rows that it wrote bear the name, and would
 * pass to a stranger.
 */
export async function createToken(
  tx: Prisma.TransactionClient,
  { name, role }: Pick<Token, 'name' | 'role'>,
  author: Author,
): Promise<NewToken | null> {
  if ((await tx.token.findUnique({ where: { name } })) !== null) return null;
  const secret = newTokenSecret();
  const { createdAt } = await tx.token.create({ data: { name, role, hash: tokenHash(secret) } });
  await audit(tx, author, 'createToken', { name, role });
  return { name, role, createdAt, secret };
}
