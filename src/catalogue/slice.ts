import { type PageRequest, type Slice, sliceOf } from '../store/pageRequest.ts';
import { type Ordering, compareKeys } from './ordering.ts';

/** The page of a list that is kept in memory, in an order. */
export function slice<T>(items: readonly T[], ordering: Ordering<T>, request: PageRequest): Slice<T> {
  const { descending, keyOf } = ordering;
  const { after, before, backward, size } = request;
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  const inside = keyed.filter(
    ({ key }) =>
      (after === null || compareKeys(key, after, descending) > 0) &&
      (before === null || compareKeys(key, before, descending) < 0),
  );
  inside.sort((a, b) => compareKeys(a.key, b.key, descending) * (backward ? -1 : 1));
  return sliceOf(
    inside.slice(0, size + 1).map(({ item }) => item),
    request,
  );
}
