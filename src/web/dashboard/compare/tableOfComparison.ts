import type { WritableTable } from '../../../tables/tableText.ts';
import type { ComparisonRow } from './comparison.ts';

/** The comparison as a table to take away: the safe batch sizes in images, empty where nothing is known. */
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
