/** Why a command was not done, for the operator. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
