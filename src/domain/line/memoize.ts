/** Results for shorter lists are not kept: computing them takes no longer than a look-up. */
const MIN_LENGTH = 33;

/** Number of lists whose results are kept: an operation asks about the same few again and again. */
const MAX_LISTS = 64;

/** Number of results kept for each list by `memoizeByKey`: four lines, each with three confidences. */
const MAX_KEYS = 12;

/**
 * Memoizes a function of a long list by the identity of the list, for the lists added last.
 * @param compute depends on nothing but the list, which is never changed.
 */
export function memoize<List extends readonly unknown[], T>(compute: (list: List) => T): (list: List) => T {
  const cache = new Map<List, { readonly value: T }>();
  return (list) => {
    if (list.length < MIN_LENGTH) return compute(list);
    const cached = cache.get(list);
    if (cached !== undefined) return cached.value;
    const value = compute(list);
    for (const oldest of cache.keys()) {
      if (cache.size < MAX_LISTS) break;
      cache.delete(oldest);
    }
    cache.set(list, { value });
    return value;
  };
}

/** Like `memoize`, for a function of a list and a key. */
export function memoizeByKey<List extends readonly unknown[], Key, T extends object | null>(
  compute: (list: List, key: Key) => T,
): (list: List, key: Key) => T {
  const cacheOf = memoize((_list: List) => new Map<Key, T>());
  return (list, key) => {
    if (list.length < MIN_LENGTH) return compute(list, key);
    const cache = cacheOf(list);
    const value = cache.get(key) ?? compute(list, key);
    if (cache.size >= MAX_KEYS) cache.clear();
    cache.set(key, value);
    return value;
  };
}
