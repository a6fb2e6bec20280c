import type { SqlCondition } from '../read/sqlCondition.ts';

/** A statement with the values of its parameters. */
export type SearchQuestion = SqlCondition;

export type SearchAnswer =
  | { readonly rows: readonly unknown[][] }
  | { readonly failure: { readonly message: string; readonly code: string | undefined } };
