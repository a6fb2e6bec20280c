import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

/** Hides what went wrong inside behind an id that is also in the log. Errors that the client can mend pass. */
export function maskErrors(
  log: FastifyBaseLogger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    const id = randomUUID();
    log.error({ err: unwrapResolverError(error), errorId: id, path: formatted.path }, 'A resolver failed');
    const { locations, path } = formatted;
    return {
      message: `Something went wrong on the server. Its log has the details under ${id}.`,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
}
