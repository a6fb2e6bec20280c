import { isShort, remembered } from './remembered.ts';

/** How many values of one list are remembered by a key: four lines, each with three confidences. */
const MOST_KEYS = 12;

/** Like `remembered`, for what depends on a key as well. */
export function rememberedBy<List extends readonly unknown[], Key, T extends object | null>(
  workOut: (list: List, key: Key) => T,
): (list: List, key: Key) => T {
  const values = remembered((_list: List) => new Map<Key, T>());
  return (list, key) => {
    if (isShort(list)) return workOut(list, key);
    const known = values(list);
    const value = known.get(key) ?? workOut(list, key);
    if (known.size >= MOST_KEYS) known.clear();
    known.set(key, value);
    return value;
  };
}
