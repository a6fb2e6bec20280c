import type { CompareQueryVariables } from '../api/operations.generated.ts';
import { filterOf } from '../state/filterOf.ts';
import { pageOf } from '../state/pageOf.ts';
import type { View } from '../state/view.ts';
import { budgetOfColumn, columnsOf } from './columnsOf.ts';

/** The one question that a page of the comparison asks the API. */
export function questionOfComparison(view: View): CompareQueryVariables {
  return {
    budgets: columnsOf(view).map((column) => budgetOfColumn(column, view.reserveMiB)),
    confidence: view.confidence,
    filter: filterOf(view),
    ...pageOf(view),
  };
}
