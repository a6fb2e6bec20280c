import { type ErrorCode, STATUS_OF } from './errorCodes.ts';

/** Refuses a request outside of GraphQL; `registerHttpErrors` answers it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ErrorCode;
  readonly statusCode: number;
  /** Seconds after which the client may try again. */
  readonly retryAfterS: number | undefined;

  constructor(code: ErrorCode, message: string, retryAfterS?: number) {
    super(message);
    this.code = code;
    this.retryAfterS = retryAfterS;
    this.statusCode = STATUS_OF[code] ?? 500;
  }
}
