import type { Author } from '../../author.ts';
import type { NewToken } from '../../entities.ts';
import type { TokenHolder, TokenRow } from '../../rows.ts';
import type { Transaction } from '../connection/writer.ts';
import { newTokenSecret, tokenHash } from '../../tokenSecret.ts';
import { audit } from './audit.ts';
import { Refusal } from './refusal.ts';

/** @throws Refusal where the name is taken. */
export async function createToken(
  tx: Transaction,
  author: Author,
  { name, role }: TokenHolder,
): Promise<NewToken> {
  if ((await tx.token.findUnique({ where: { name } })) !== null) {
    const message = `the name "${name}" is taken, and stays with what was written under it. Choose another one.`;
    throw new Refusal({ code: 'NAME_TAKEN', field: ['name'], message });
  }
  const secret = newTokenSecret();
  const { createdAt } = await tx.token.create({ data: { name, role, hash: tokenHash(secret) } });
  await audit(tx, author, 'createToken', { name, role });
  return { name, role, createdAt, secret };
}

/** @throws Refusal where no token has this name. */
export async function revokeToken(tx: Transaction, author: Author, name: string): Promise<TokenRow> {
  const select = { name: true, role: true, createdAt: true, revokedAt: true } as const;
  const token = await tx.token.findUnique({ where: { name }, select });
  if (token === null) {
    const message = `no token is called ${JSON.stringify(name)}. npm run token -- list has their names.`;
    throw new Refusal({ code: 'NOT_FOUND', field: ['name'], message });
  }
  if (token.revokedAt !== null) return token;
  await audit(tx, author, 'revokeToken', { name });
  return tx.token.update({ where: { name }, data: { revokedAt: new Date() }, select });
}
