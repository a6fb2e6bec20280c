import type { ModelFilter } from '../api/operations.generated.ts';
import type { View } from './view.ts';

/** Which models are in question, whatever the budget. */
export function filterOf({ search, family, inputSize }: View): ModelFilter {
  return {
    ...(search !== '' && { name: { contains: search } }),
    ...(family !== '' && { family: { contains: family } }),
    ...(inputSize !== undefined && { inputSize: { eq: inputSize } }),
  };
}
