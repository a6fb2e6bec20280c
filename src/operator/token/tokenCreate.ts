import type { Store } from '../../store/port.ts';
import type { TokenHolder } from '../../store/rows.ts';
import { CLI } from '../author.ts';
import { checkTokenName } from './tokenName.ts';
import { writePatiently } from '../writePatiently.ts';

/** Creates a token. @returns the text to print, with its secret. @throws CommandError for a name that it cannot have. */
export async function tokenCreate(
  store: Store,
  file: string,
  { name, role, json }: TokenHolder & { readonly json: boolean },
): Promise<string> {
  checkTokenName(name);
  const { secret, createdAt } = await writePatiently(() => store.createToken(CLI, { name, role }));
  if (json) return JSON.stringify({ name, role, createdAt, token: secret });
  return [
    `Token of ${name}, ${role}, in ${file}:`,
    `\n  ${secret}\n`,
    'It is shown this once. Send it with what writes:',
    '\n  Authorization: Bearer batchfit_…\n',
    'From now on nobody writes without a token.',
  ].join('\n');
}
