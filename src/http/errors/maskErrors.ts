import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { StoreError, type StoreErrorCode } from '../../store/storeError.ts';
import { restated } from './apolloErrors.ts';
import type { ErrorCode } from './errorCodes.ts';

/** Longest message of an error, in UTF-16 code units. Messages of graphql-js repeat what was sent, however long. */
const MAX_MESSAGE_LENGTH = 1000;

/** Replaces internal errors by an id that is also in the log. Errors that the client can correct pass. */
export function maskErrors(
  log: FastifyBaseLogger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const ours = restated(formatted, error);
    if (ours) return cutMessage(ours);
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return cutMessage(formatted);
    const id = randomUUID();
    const cause = unwrapResolverError(error);
    log.error({ err: cause, errorId: id, path: formatted.path }, 'A resolver failed');
    const { locations, path } = formatted;
    return {
      ...masked(cause, id),
      ...(locations && { locations }),
      ...(path && { path }),
    };
  };
}

/** Cuts the message of an error at MAX_MESSAGE_LENGTH, never inside a surrogate pair. */
function cutMessage(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message } = error;
  if (message.length <= MAX_MESSAGE_LENGTH) return error;
  const cut = message.slice(0, MAX_MESSAGE_LENGTH);
  return { ...error, message: `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…` };
}

/** Of a StoreError only the kind is told, since its message has the path of the file. */
function masked(cause: unknown, id: string): Pick<GraphQLFormattedError, 'message' | 'extensions'> {
  const unavailable = cause instanceof StoreError ? UNAVAILABLE[cause.code] : undefined;
  const what = unavailable ?? 'Something went wrong on the server.';
  const code: ErrorCode = unavailable === undefined ? 'INTERNAL_SERVER_ERROR' : 'DATABASE_UNAVAILABLE';
  return { message: `${what} Its log has the details under ${id}.`, extensions: { code, id } };
}

const UNAVAILABLE: Readonly<Partial<Record<StoreErrorCode, string>>> = {
  CANNOT_OPEN: 'The server cannot open its database.',
  CLOSED: 'The server is being stopped; nothing was written.',
  DAMAGED: "The server's database is damaged; nothing was written.",
  DISK_ERROR: "The server's disk failed; nothing was written.",
  DISK_FULL: "The server's disk is full; nothing was written.",
  LOCKED: "The server's database is in use by another program; nothing was written. Try again.",
  READ_ONLY: "The server's database is read-only; nothing was written.",
  TIMED_OUT: 'The write took too long; nothing was written.',
};
