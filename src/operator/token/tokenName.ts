import { CLI } from '../author.ts';
import { CommandError } from '../commandError.ts';

/** Names of authors without a token. */
const RESERVED = ['local', CLI.name];

/** @throws CommandError for a name that a token may not have. */
export function checkTokenName(name: string): void {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(name)) {
    throw new CommandError(
      `a name is 1 to 64 letters (A to Z), digits and "._-"; ${JSON.stringify(name.slice(0, 100))} is not.`,
    );
  }
  if (RESERVED.includes(name.toLowerCase())) {
    throw new CommandError(`the name "${name}" is taken: it stands for those who write without a token.`);
  }
}
