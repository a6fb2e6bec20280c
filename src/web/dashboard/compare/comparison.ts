import type { WritableTable } from '../../../tables/tableText.ts';
import type { CompareQuery, CompareQueryVariables } from '../api/operations.generated.ts';
import { filterOf, pageOf } from '../state/listArguments.ts';
import type { View } from '../state/view.ts';
import { budgetOfColumn, columnsOf } from './columns.ts';

/** A model with its capacities, one for each column. */
export type ComparisonRow = NonNullable<CompareQuery['capacityMatrix']['nodes'][number]>;

/** A capacity; null if the model was not measured. */
export type ComparisonCell = ComparisonRow['capacities'][number];

/** The variables of the one query behind a page. */
export function comparisonVariables(view: View): CompareQueryVariables {
  return {
    budgets: columnsOf(view).map((column) => budgetOfColumn(column, view.reserveMiB)),
    confidence: view.confidence,
    filter: filterOf(view),
    ...pageOf(view),
  };
}

/** The page as a table to copy: safe batch sizes in images, empty if unknown. */
export function tableOfComparison(columns: readonly string[], rows: readonly ComparisonRow[]): WritableTable {
  return {
    columns: ['Model', ...columns],
    rows: rows.map(({ model, capacities }) => [
      model.name,
      ...columns.map((_, index) => capacities[index]?.safeBatchSize ?? null),
    ]),
    isAligned: true,
  };
}
