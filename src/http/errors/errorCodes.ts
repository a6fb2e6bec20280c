/**
 * Every code that an error can have in `extensions.code`, with the status of an answer that is nothing but this
 * error. Null: the error stands beside data, and the status is 200. The meanings are in docs/errors.md.
 * The draft of GraphQL over HTTP moves to other statuses (422, 294); this table is the place to follow it.
 */
export const STATUS_OF = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  BAD_REQUEST: 400,
  PERSISTED_QUERY_NOT_FOUND: 200,
  PERSISTED_QUERY_INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  HOST_NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  REQUEST_TIMEOUT: 408,
  PAYLOAD_TOO_LARGE: 413,
  URI_TOO_LONG: 414,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  HEADERS_TOO_LARGE: 431,
  OVERLOADED: 503,
  DATABASE_UNAVAILABLE: null,
  INTERNAL_SERVER_ERROR: 500,
} as const satisfies Record<string, number | null>;

export type ErrorCode = keyof typeof STATUS_OF;

/**
 * What a client that knows only `application/json` gets where the request was a GraphQL request that could not be
 * executed: for it a status other than 200 means that no GraphQL server answered.
 */
export const PLAIN_JSON_STATUS = 200;

/** The codes that this is about. */
export const REFUSED_BY_GRAPHQL: ReadonlySet<unknown> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
]);

const BY_STATUS = new Map<number | undefined, ErrorCode>([
  [404, 'NOT_FOUND'],
  [405, 'METHOD_NOT_ALLOWED'],
  [406, 'NOT_ACCEPTABLE'],
  [408, 'REQUEST_TIMEOUT'],
  [413, 'PAYLOAD_TOO_LARGE'],
  [414, 'URI_TOO_LONG'],
  [415, 'UNSUPPORTED_MEDIA_TYPE'],
  [431, 'HEADERS_TOO_LARGE'],
]);

/** The code that stands for a status by itself. */
export function codeOfStatus(status: number | undefined): ErrorCode | undefined {
  return BY_STATUS.get(status);
}

/** The code of an error that a library below us made: ours where it has one, else by its status. */
export function codeOf(error: { readonly code?: string; readonly statusCode?: number }): ErrorCode {
  if (error.code !== undefined && Object.hasOwn(STATUS_OF, error.code)) return error.code as ErrorCode;
  return codeOfStatus(error.statusCode) ?? 'BAD_REQUEST';
}
