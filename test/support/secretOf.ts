import { CLI } from '../../src/operator/author.ts';
import type { Commands } from '../../src/store/port.ts';

/** Creates a token, as the command does. @returns its secret. */
export async function secretOf(
  store: Pick<Commands, 'createToken'>,
  name: string,
  role: 'CONTRIBUTOR' | 'ADMIN',
): Promise<string> {
  const made = await store.createToken(CLI, { name, role });
  if (made.ok) return made.value.secret;
  throw new Error(JSON.stringify(made));
}
