import type { NumberFilter, TextFilter } from '../../store/filters.ts';

/** Whether a value passes a filter. */
export type Test<T> = (value: T | null) => boolean;

/**
 * Whether a text passes a filter: null passes `isNull: true` alone. What the filter asks is prepared once, so that
 * each value costs no more than its own length.
 */
export function textTest(filter: TextFilter): Test<string> {
  const { contains = null } = filter;
  if (contains === null) return valueTest(filter);
  const needle = contains.toLowerCase();
  return both(valueTest(filter), (value) => value?.toLowerCase().includes(needle) === true);
}

/** Whether a number passes a filter: null passes `isNull: true` alone. */
export function numberTest(filter: NumberFilter): Test<number> {
  const { gt = null, gte = null, lt = null, lte = null } = filter;
  let test: Test<number> = valueTest(filter);
  if (gt !== null) test = both(test, (value) => value !== null && value > gt);
  if (gte !== null) test = both(test, (value) => value !== null && value >= gte);
  if (lt !== null) test = both(test, (value) => value !== null && value < lt);
  if (lte !== null) test = both(test, (value) => value !== null && value <= lte);
  return test;
}

/** The comparators that texts and numbers share. */
interface ValueFilter<T> {
  readonly eq?: T | null | undefined;
  readonly in?: readonly T[] | null | undefined;
  readonly isNull?: boolean | null | undefined;
}

function valueTest<T>({ eq = null, in: oneOf = null, isNull = null }: ValueFilter<T>): Test<T> {
  let test: Test<T> = all;
  if (isNull !== null) test = (value) => (value === null) === isNull;
  if (eq !== null) test = both(test, (value) => value === eq);
  if (oneOf !== null) {
    const wanted = new Set(oneOf);
    test = both(test, (value) => value !== null && wanted.has(value));
  }
  return test;
}

const all = (): boolean => true;

function both<T>(first: Test<T>, second: Test<T>): Test<T> {
  return first === all ? second : (value) => first(value) && second(value);
}
