/** A limit: its variable, its default, and the range of its values. */
export interface Limit {
  readonly variable: string;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
}

function limit(variable: string, initial: number, min: number, max: number): Limit {
  return { variable, initial, min, max };
}

/** The limits of a request, of a client and of the server. docs/operation.md has the reason for each default. */
export const LIMITS = {
  maxTokens: limit('MAX_TOKENS', 1000, 200, 100_000),
  maxDepth: limit('MAX_DEPTH', 12, 4, 100),
  maxListDepth: limit('MAX_LIST_DEPTH', 4, 2, 100),
  maxSelfReference: limit('MAX_SELF_REFERENCE', 2, 1, 100),
  maxInputDepth: limit('MAX_INPUT_DEPTH', 32, 8, 100),
  maxSelections: limit('MAX_SELECTIONS', 400, 250, 100_000),
  maxAliases: limit('MAX_ALIASES', 100, 0, 10_000),
  maxCost: limit('MAX_COST', 15_000, 5_000, 100_000_000),
  maxVariableValues: limit('MAX_VARIABLE_VALUES', 20_000, 100, 10_000_000),
  bodyLimitKB: limit('BODY_LIMIT_KB', 1000, 10, 100_000),
  maxBodiesMB: limit('MAX_BODIES_MB', 200, 1, 100_000),
  maxAnswerKB: limit('MAX_ANSWER_KB', 5000, 500, 1_000_000),
  maxUnreadMB: limit('MAX_UNREAD_MB', 200, 1, 100_000),
  maxPersistedQueries: limit('MAX_PERSISTED_QUERIES', 1000, 0, 100_000),
  searchTimeoutS: limit('SEARCH_TIMEOUT_S', 10, 1, 600),
  rateLimit: limit('RATE_LIMIT', 60_000, 0, 100_000_000),
  maxInFlight: limit('MAX_IN_FLIGHT', 500, 1, 100_000),
  maxLagMs: limit('MAX_LAG_MS', 250, 10, 60_000),
  headersTimeoutS: limit('HEADERS_TIMEOUT_S', 5, 1, 600),
  requestTimeoutS: limit('REQUEST_TIMEOUT_S', 4, 1, 3600),
  minUploadKBPerS: limit('MIN_UPLOAD_KB_PER_S', 50, 1, 100_000),
  answerTimeoutS: limit('ANSWER_TIMEOUT_S', 15, 1, 3600),
  minDownloadKBPerS: limit('MIN_DOWNLOAD_KB_PER_S', 50, 1, 100_000),
  maxExports: limit('MAX_EXPORTS', 100, 1, 10_000),
  tableTimeoutS: limit('TABLE_TIMEOUT_S', 60, 1, 3600),
  shutdownTimeoutS: limit('SHUTDOWN_TIMEOUT_S', 10, 1, 600),
} as const satisfies Record<string, Limit>;

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;
