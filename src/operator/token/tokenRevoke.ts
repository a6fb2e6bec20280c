import type { Store } from '../../store/sqlite/openStore.ts';
import { revokeToken } from '../../store/sqlite/write/entity/revokeToken.ts';
import { CLI } from '../author.ts';
import { CommandError } from '../commandError.ts';
import { writePatiently } from '../writePatiently.ts';

/** Revokes a token, if it is not yet; gives what to print. @throws CommandError where there is none. */
export async function tokenRevoke(
  store: Store,
  { name, json }: { readonly name: string; readonly json: boolean },
): Promise<string> {
  const token = await writePatiently(store, (tx) => revokeToken(tx, name, CLI));
  if (token === null) {
    throw new CommandError(
      `no token is called ${JSON.stringify(name)}. npm run token -- list has their names.`,
    );
  }
  if (json) return JSON.stringify(token);
  const left = store.queries.countActiveTokens();
  const revoked = `Token of ${name}: revoked at ${token.revokedAt?.toISOString() ?? ''}.`;
  if (left > 0) return revoked;
  return `${revoked}\nNo token is left: people at the server's machine may write without one, where it listens to them alone.`;
}
