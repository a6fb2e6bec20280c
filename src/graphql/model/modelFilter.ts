import type { ModelFilter } from '../../catalogue/findModels.ts';
import type { Picture } from '../../catalogue/picture.ts';
import { checkedFilter } from '../filters/checkedFilter.ts';
import type { ModelFilter as FilterInput } from '../types.generated.ts';
import { budgetOfInput } from './budgetArguments.ts';

/** Which models a filter input keeps, with its budgets worked out. @throws a user input error for a bad budget. */
export function modelFilterOf(input: FilterInput | null | undefined, picture: Picture): ModelFilter | null {
  const { maxBatchSize, ...filter } = checkedFilter(input) ?? {};
  if (!maxBatchSize) return input ? filter : null;
  const { budget, estimator = 'ENDPOINTS', rounding = 'FLOOR', ...comparators } = maxBatchSize;
  return {
    ...filter,
    maxBatchSize: { ...comparators, estimator, rounding, budgetMiB: budgetOfInput(budget, picture) },
  };
}
