import type { ModelFilter, ModelsQueryVariables } from '../api/operations.generated.ts';
import { budgetOf } from '../state/budgetOf.ts';
import type { View } from '../state/view.ts';

/** Rows of a page: enough to look through, few enough to stay fast. */
export const PAGE_SIZE = 25;

/** The question that the table asks the API. */
export function questionOf(view: View): ModelsQueryVariables {
  const { confidence, sort: field, descending } = view;
  const budget = budgetOf(view);
  const filter: ModelFilter = {
    ...(view.search !== '' && { name: { contains: view.search } }),
    ...(view.family !== '' && { family: { contains: view.family } }),
    ...(view.inputSize !== undefined && { inputSize: { eq: view.inputSize } }),
    ...(view.minimum !== undefined && { capacity: { budget, confidence, gte: view.minimum } }),
  };
  return {
    budget,
    confidence,
    filter,
    orderBy: {
      field,
      direction: descending ? 'DESC' : 'ASC',
      ...(field === 'CAPACITY' && { budget, confidence }),
    },
    ...(view.before === ''
      ? { first: PAGE_SIZE, ...(view.after !== '' && { after: view.after }) }
      : { last: PAGE_SIZE, before: view.before }),
  };
}
