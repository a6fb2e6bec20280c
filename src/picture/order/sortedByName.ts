interface Named {
  readonly name: string;
}

/** In the order of code units. Names are unique. */
export function sortedByName<T extends Named>(entries: Iterable<T>): T[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where an entry of this name stands, or would stand, in a list that is sorted by name. */
export function placeByName(entries: readonly Named[], name: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.name ?? '') < name) low = middle + 1;
    else high = middle;
  }
  return low;
}
