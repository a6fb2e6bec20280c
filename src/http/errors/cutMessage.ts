import type { GraphQLFormattedError } from 'graphql';

/** The longest message of an error. Messages of graphql-js repeat what was sent, however long it is. */
const LONGEST = 1000;

/** The same error with no more of its message than helps. */
export function cutMessage(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message } = error;
  if (message.length <= LONGEST) return error;
  // Half of a pair would be no text.
  const end = message.slice(0, LONGEST).isWellFormed() ? LONGEST : LONGEST - 1;
  return { ...error, message: `${message.slice(0, end)}…` };
}
