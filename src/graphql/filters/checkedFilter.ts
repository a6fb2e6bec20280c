import { userInputError } from '../userInputError.ts';

/** The longest list that `in` takes. */
const LONGEST_LIST = 100;

/** Hands a filter on after a look at its lists. @throws a user input error where one is too long. */
export function checkedFilter<F extends object>(filter: F | null | undefined): F | null {
  for (const comparators of Object.values<unknown>(filter ?? {})) {
    if (typeof comparators !== 'object' || comparators === null || !('in' in comparators)) continue;
    const list: unknown = comparators.in;
    if (Array.isArray(list) && list.length > LONGEST_LIST) {
      throw userInputError(`in takes at most ${String(LONGEST_LIST)} values; got ${String(list.length)}.`);
    }
  }
  return filter ?? null;
}
