import type { BudgetInput } from '../api/operations.generated.ts';
import { mib } from '../shared/format.ts';
import type { View } from './view.ts';

/** The budget as an input of the API. */
export function budgetOf({ gpu, reserveMiB, memory, unit }: View): BudgetInput {
  if (memory === undefined) return { gpu: { name: gpu, reserveMiB } };
  return unit === 'GB' ? { gb: memory } : { gib: memory };
}

/** The budget in words. */
export function describeBudget({ gpu, reserveMiB, memory, unit }: View): string {
  return memory === undefined ? `${gpu} with ${mib(reserveMiB)} left free` : `${memory} ${unit}`;
}
