import { type ErrorCode, STATUS_OF } from './errorCodes.ts';

/** A request that is refused before GraphQL sees it; `registerHttpErrors` answers it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ErrorCode;
  readonly statusCode: number;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
    this.statusCode = STATUS_OF[code] ?? 500;
  }
}
