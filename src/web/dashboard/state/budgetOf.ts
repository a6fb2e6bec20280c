import type { BudgetInput } from '../api/operations.generated.ts';
import type { View } from './view.ts';

/** The budget as the API takes it. */
export function budgetOf({ gpu, reserveMiB, memory, unit }: View): BudgetInput {
  if (memory === undefined) return { gpu: { name: gpu, reserveMiB } };
  return unit === 'GB' ? { gb: memory } : { gib: memory };
}
