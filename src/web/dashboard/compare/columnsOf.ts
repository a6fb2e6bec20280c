import type { BudgetInput } from '../api/operations.generated.ts';
import { amountOf } from '../budget/amountOf.ts';
import type { View } from '../state/view.ts';
import { MOST_COLUMNS, USUAL_COLUMNS } from './usualColumns.ts';

/** The names of the columns: cards, or amounts of memory. */
export const columnsOf = ({ columns }: View): readonly string[] =>
  columns.length > 0 ? [...new Set(columns)].slice(0, MOST_COLUMNS) : USUAL_COLUMNS;

/** The budget that a column stands for. */
export function budgetOfColumn(column: string, reserveMiB: number): BudgetInput {
  const amount = amountOf(column);
  if (!amount) return { gpu: { name: column, reserveMiB } };
  return amount.unit === 'GB' ? { gb: amount.memory } : { gib: amount.memory };
}

/** The name of the column that a budget was asked for. */
export function columnOfBudget({ gpu, gb, gib }: BudgetInput): string {
  return gpu?.name ?? (gb == null ? `${gib ?? 0} GiB` : `${gb} GB`);
}

/** What makes a column the budget of the page. */
export function viewOfColumn(column: string): Partial<View> {
  return amountOf(column) ?? { gpu: column, memory: undefined };
}
