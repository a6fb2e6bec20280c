/** Why a command was not done, told to the person who ran it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
