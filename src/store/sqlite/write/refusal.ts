import type { LostRight } from '../../author.ts';
import type { Problem, Written } from '../../problem.ts';

/** Thrown inside a transaction to roll it back and to answer the command. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Exclude<Written<never>, { readonly ok: true }>;

  constructor(why: Problem | readonly Problem[] | LostRight) {
    super('The write was refused.');
    this.answer = typeof why === 'string' ? { ok: false, lost: why } : { ok: false, problems: [why].flat() };
  }
}
