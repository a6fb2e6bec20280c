import type { BudgetInput } from '../api/operations.generated.ts';
import { amountOf } from '../budget/amountOf.ts';
import type { View } from '../state/view.ts';

/** The default columns: one card for each common amount of memory, from 8 to 80 GB. */
const DEFAULT_COLUMNS: readonly string[] = [
  'NVIDIA GeForce RTX 4060',
  'NVIDIA GeForce RTX 3060 12GB',
  'NVIDIA T4',
  'NVIDIA GeForce RTX 3090',
  'NVIDIA A100 40GB',
  'NVIDIA H100 80GB HBM3',
];

/** The API's maximum number of budgets in one request. */
export const MAX_COLUMNS = 20;

/** The names of the columns: cards, or amounts of memory. */
export const columnsOf = ({ columns }: View): readonly string[] =>
  columns.length > 0 ? [...new Set(columns)].slice(0, MAX_COLUMNS) : DEFAULT_COLUMNS;

/** The budget of a column. */
export function budgetOfColumn(column: string, reserveMiB: number): BudgetInput {
  const amount = amountOf(column);
  if (!amount) return { gpu: { name: column, reserveMiB } };
  return amount.unit === 'GB' ? { gb: amount.memory } : { gib: amount.memory };
}

/** The column of a budget. */
export function columnOfBudget({ gpu, gb, gib }: BudgetInput): string {
  return gpu?.name ?? (gb == null ? `${gib ?? 0} GiB` : `${gb} GB`);
}

/** The change of the view that makes a column its budget. */
export function viewOfColumn(column: string): Partial<View> {
  return amountOf(column) ?? { gpu: column, memory: undefined };
}
