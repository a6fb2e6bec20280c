import { userInputError } from '../userInputError.ts';

/** The longest list that `in` takes. */
const MAX_LIST_LENGTH = 100;

/** Hands a filter on after a look at its lists. @throws a user input error where one is too long. */
export function checkedFilter<F extends object>(filter: F | null | undefined): F | null {
  for (const comparators of Object.values<unknown>(filter ?? {})) {
    if (typeof comparators !== 'object' || comparators === null || !('in' in comparators)) continue;
    if (Array.isArray(comparators.in)) checkList('in', comparators.in);
  }
  return filter ?? null;
}

/** Hands a list on. @throws a user input error where it is too long. */
export function checkList<T>(argument: string, list: readonly T[]): readonly T[] {
  if (list.length <= MAX_LIST_LENGTH) return list;
  throw userInputError(`${argument} takes at most ${MAX_LIST_LENGTH} values; got ${list.length}.`);
}
