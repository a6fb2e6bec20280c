import type { View } from './view.ts';

/** Rows of a page: enough to look through, few enough to stay fast. */
export const PAGE_SIZE = 25;

/** Which page of a list the API is asked for. */
export function pageOf({ after, before }: View): {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
} {
  if (before !== '') return { last: PAGE_SIZE, before };
  return { first: PAGE_SIZE, ...(after !== '' && { after }) };
}
