import type { Transaction } from '../connection/transaction.ts';

/** Why a write was refused, as the API's clients read it. */
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

/** One thing that whoever asked can mend. */
export interface Problem {
  readonly code: ProblemCode;
  /** The path of the input field. */
  readonly field: readonly string[];
  /** What was wrong and what would be right. */
  readonly message: string;
}

/** Thrown inside a transaction to roll it back for reasons that whoever asked can mend. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problems: readonly Problem[];

  constructor(why: Problem | readonly Problem[]) {
    const problems = [why].flat();
    super(problems.map(({ message }) => message).join('\n'));
    this.problems = problems;
  }
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Runs a write in one transaction; a Refusal rolls it back and comes out as a value. */
export async function writeOrRefuse<T>(
  write: <R>(work: (tx: Transaction) => Promise<R>) => Promise<R>,
  work: (tx: Transaction) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await write(work) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: error.problems };
    throw error;
  }
}
