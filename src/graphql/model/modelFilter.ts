import type { ModelFilter } from '../../picture/find/findModels.ts';
import { checkedFilter } from '../filters/checkedFilter.ts';
import type { FindGpu } from '../gpu/gpuFinder.ts';
import type { ModelFilter as FilterInput } from '../types.generated.ts';
import { budgetOfInput } from './budgetArguments.ts';

/** Which models a filter input keeps, with its budgets worked out. @throws a user input error for a bad budget. */
export function modelFilterOf(input: FilterInput | null | undefined, findGpu: FindGpu): ModelFilter | null {
  if (!input) return null;
  const { maxBatchSize, capacity, ...filter } = checkedFilter(input) ?? {};
  return {
    ...filter,
    maxBatchSize: maxBatchSize && {
      ...maxBatchSize,
      estimator: maxBatchSize.estimator ?? 'ENDPOINTS',
      rounding: maxBatchSize.rounding ?? 'FLOOR',
      budgetMiB: budgetOfInput(maxBatchSize.budget, findGpu),
    },
    capacity: capacity && {
      ...capacity,
      estimator: capacity.estimator ?? 'ENDPOINTS',
      confidence: capacity.confidence ?? 'BALANCED',
      budgetMiB: budgetOfInput(capacity.budget, findGpu),
    },
  };
}
