import type { ModelFilter } from '../api/operations.generated.ts';
import type { View } from './view.ts';

/** Rows per page. */
const PAGE_SIZE = 25;

/** The filter of a list of models, without the budget. */
export function filterOf({ search, family, inputSize }: View): ModelFilter {
  return {
    ...(search !== '' && { name: { contains: search } }),
    ...(family !== '' && { family: { contains: family } }),
    ...(inputSize !== undefined && { inputSize: { eq: inputSize } }),
  };
}

/** The page of a list. */
export function pageOf({ after, before }: View): {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
} {
  if (before !== '') return { last: PAGE_SIZE, before };
  return { first: PAGE_SIZE, ...(after !== '' && { after }) };
}
