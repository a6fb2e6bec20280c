/** Shorter lists are worked out anew each time: that takes no longer than a look-up. */
const LONG = 33;

/** Whether a list is so short that nothing of it is worth remembering. */
export function isShort(list: readonly unknown[]): boolean {
  return list.length < LONG;
}

/** Of how many lists it is remembered: an operation asks the same few again and again. */
const MOST = 64;

/**
 * Remembers what a function works out of long lists, for those of the last lists that it was asked of.
 * @param workOut depends on nothing but its list, which is never changed.
 */
export function remembered<List extends readonly unknown[], T>(
  workOut: (list: List) => T,
): (list: List) => T {
  const known = new Map<List, { readonly value: T }>();
  return (list) => {
    if (isShort(list)) return workOut(list);
    const found = known.get(list);
    if (found !== undefined) return found.value;
    const value = workOut(list);
    for (const oldest of known.keys()) {
      if (known.size < MOST) break;
      known.delete(oldest);
    }
    known.set(list, { value });
    return value;
  };
}
