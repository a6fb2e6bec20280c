/**
 * Every value of `extensions.code`, with the status of an answer that has only this error. Null: the error stands
 * beside data, with status 200. docs/errors.md has the meanings.
 * The draft of GraphQL over HTTP is moving to other statuses (422, 294); they would be changed here.
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
 * The status of a refused GraphQL request for a client that accepts only `application/json`: for it any other status
 * means that no GraphQL server answered.
 */
export const PLAIN_JSON_STATUS = 200;

/** The codes for which PLAIN_JSON_STATUS is sent. */
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

/** The code of a status that has only one. */
export function codeOfStatus(status: number | undefined): ErrorCode | undefined {
  return BY_STATUS.get(status);
}

/** The code of any error: its own if docs/errors.md has it, else that of its status. */
export function codeOf(error: { readonly code?: string; readonly statusCode?: number }): ErrorCode {
  if (error.code !== undefined && Object.hasOwn(STATUS_OF, error.code)) return error.code as ErrorCode;
  return codeOfStatus(error.statusCode) ?? 'BAD_REQUEST';
}
