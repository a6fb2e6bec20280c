import { CLI } from '../../src/operator/author.ts';
import { createToken } from '../../src/store/sqlite/write/entity/createToken.ts';
import type { TestApp } from './testApp.ts';

/** Makes a token. @returns the header that sends it. */
export async function tokenOf(
  { store }: Pick<TestApp, 'store'>,
  name: string,
  role: 'CONTRIBUTOR' | 'ADMIN',
): Promise<{ authorization: string }> {
  const made = await store.write((tx) => createToken(tx, { name, role }, CLI));
  if (made === null) throw new Error(`There is a token ${name} already.`);
  return { authorization: `Bearer ${made.secret}` };
}
