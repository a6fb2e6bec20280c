import type { LostRight } from './author.ts';

/** Why a write was refused, as clients of the API read it. */
export type ProblemCode =
  | 'REQUIRED'
  | 'INVALID'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_MODEL'
  | 'UNKNOWN_GPU'
  | 'NOT_FOUND'
  | 'NAME_TAKEN'
  | 'IN_USE'
  | 'NOT_YOURS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TIMED_OUT'
  | 'QUESTIONABLE';

/** One thing that the client can correct. */
export interface Problem {
  readonly code: ProblemCode;
  /** The path of the input field. */
  readonly field: readonly string[];
  /** What was wrong and what would be right. */
  readonly message: string;
}

/** A value, or what the client has to correct first. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The result of a command. Unless it is ok, nothing was written. */
export type Written<T> = Checked<T> | { readonly ok: false; readonly lost: LostRight };
