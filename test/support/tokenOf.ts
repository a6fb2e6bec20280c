import { secretOf } from './secretOf.ts';
import type { TestApp } from './testApp.ts';

/** Makes a token. @returns the header that sends it. */
export async function tokenOf(
  { store }: Pick<TestApp, 'store'>,
  name: string,
  role: 'CONTRIBUTOR' | 'ADMIN',
): Promise<{ authorization: string }> {
  return { authorization: `Bearer ${await secretOf(store, name, role)}` };
}
