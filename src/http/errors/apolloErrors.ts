import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, codeOfStatus } from './errorCodes.ts';

/** An error of Apollo or graphql-js with the code and message of docs/errors.md; undefined if it has them. */
export function restated(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError | undefined {
  const tokens = TOO_MANY_TOKENS.exec(formatted.message)?.[1];
  if (tokens !== undefined) {
    const message = `The document has more than ${tokens} tokens (MAX_TOKENS).`;
    return { ...formatted, message, extensions: { code: 'LIMIT_EXCEEDED' satisfies ErrorCode } };
  }
  const code = WITHOUT_CODE.get(formatted.message) ?? ofRule(error) ?? ofStatus(formatted, error);
  return code && { ...formatted, extensions: { ...formatted.extensions, code } };
}

/** Errors of the client that Apollo reports as internal ones. */
const WITHOUT_CODE: ReadonlyMap<string, ErrorCode> = new Map([
  ['provided sha does not match query', 'PERSISTED_QUERY_INVALID'],
  ['Unsupported persisted query version', 'PERSISTED_QUERY_INVALID'],
  ['Too many errors processing variables, error limit reached. Execution aborted.', 'BAD_USER_INPUT'],
]);

const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that (\d+) tokens\./;

/** Apollo overwrites the code of our validation rules. */
function ofRule(error: unknown): ErrorCode | undefined {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const isLimit = original instanceof GraphQLError && original.extensions['code'] === 'LIMIT_EXCEEDED';
  return isLimit ? 'LIMIT_EXCEEDED' : undefined;
}

/** Apollo has one code for all its refusals; only their status differs. */
function ofStatus({ extensions }: GraphQLFormattedError, error: unknown): ErrorCode | undefined {
  if (extensions?.['code'] !== 'BAD_REQUEST' || !(error instanceof GraphQLError)) return undefined;
  return codeOfStatus((error.extensions['http'] as { status?: number } | undefined)?.status);
}
