import { GraphQLError } from 'graphql';

/** An error that whoever asked can mend; the message says what was wrong and what would be right. */
export function userInputError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
