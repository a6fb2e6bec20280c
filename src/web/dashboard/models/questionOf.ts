import type { ModelsQueryVariables } from '../api/operations.generated.ts';
import { budgetOf } from '../state/budgetOf.ts';
import { filterOf } from '../state/filterOf.ts';
import { pageOf } from '../state/pageOf.ts';
import type { View } from '../state/view.ts';

/** The question that the table asks the API. */
export function questionOf(view: View): ModelsQueryVariables {
  const { confidence, sort: field, descending, minimum } = view;
  const budget = budgetOf(view);
  return {
    budget,
    confidence,
    filter: {
      ...filterOf(view),
      ...(minimum !== undefined && { capacity: { budget, confidence, gte: minimum } }),
    },
    orderBy: {
      field,
      direction: descending ? 'DESC' : 'ASC',
      ...((field === 'CAPACITY' || field === 'EVIDENCE') && { budget, confidence }),
    },
    ...pageOf(view),
  };
}
