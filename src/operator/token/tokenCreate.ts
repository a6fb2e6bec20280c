import type { Store } from '../../store/sqlite/openStore.ts';
import type { TokenHolder } from '../../store/rows.ts';
import { createToken } from '../../store/sqlite/write/entity/createToken.ts';
import { CLI } from '../author.ts';
import { CommandError } from '../commandError.ts';
import { checkTokenName } from './tokenName.ts';
import { writePatiently } from '../writePatiently.ts';

/** Makes a token; gives it to be printed, this once. @throws CommandError for a name that it cannot have. */
export async function tokenCreate(
  store: Store,
  file: string,
  { name, role, json }: TokenHolder & { readonly json: boolean },
): Promise<string> {
  checkTokenName(name);
  const token = await writePatiently(store, (tx) => createToken(tx, { name, role }, CLI));
  if (token === null) {
    throw new CommandError(
      `the name "${name}" is taken, and stays with what was written under it. Choose another one.`,
    );
  }
  const { secret, createdAt } = token;
  if (json) return JSON.stringify({ name, role, createdAt, token: secret });
  return [
    `Token of ${name}, ${role}, in ${file}:`,
    `\n  ${secret}\n`,
    'It is shown this once. Send it with what writes:',
    '\n  Authorization: Bearer batchfit_…\n',
    'From now on nobody writes without a token.',
  ].join('\n');
}
