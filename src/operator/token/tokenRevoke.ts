import type { Store } from '../../store/port.ts';
import { CLI } from '../author.ts';
import { writePatiently } from '../writePatiently.ts';

/** Revokes a token, if it is active. @returns the text to print. @throws CommandError where no token has this name. */
export async function tokenRevoke(
  store: Store,
  { name, json }: { readonly name: string; readonly json: boolean },
): Promise<string> {
  const token = await writePatiently(() => store.revokeToken(CLI, name));
  if (json) return JSON.stringify(token);
  const left = store.queries.countActiveTokens();
  const revoked = `Token of ${name}: revoked at ${token.revokedAt?.toISOString() ?? ''}.`;
  if (left > 0) return revoked;
  return `${revoked}\nNo token is left: people at the server's machine may write without one, where it listens to them alone.`;
}
