import type { Prisma } from '../../client.generated/client.ts';
import type { TokenRow } from '../../../rows.ts';
import { type Author, audit } from '../audit.ts';

/**
 * Takes a token's right to write away, from the next write on. One that was revoked stays as it was.
 * @returns the token as it is now; null where none has this name.
 */
export async function revokeToken(
  tx: Prisma.TransactionClient,
  name: string,
  author: Author,
): Promise<TokenRow | null> {
  const select = { name: true, role: true, createdAt: true, revokedAt: true } as const;
  const token = await tx.token.findUnique({ where: { name }, select });
  if (token?.revokedAt !== null) return token;
  await audit(tx, author, 'revokeToken', { name });
  return tx.token.update({ where: { name }, data: { revokedAt: new Date() }, select });
}
