interface Named {
  readonly name: string;
}

/** Rows by their names, over a list that is sorted by name. */
export class ByName<T extends Named> {
  readonly #sorted: readonly T[];

  constructor(sorted: readonly T[]) {
    this.#sorted = sorted;
  }

  get(name: string): T | undefined {
    const found = this.#sorted[indexByName(this.#sorted, name)];
    return found?.name === name ? found : undefined;
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  *keys(): Generator<string> {
    for (const { name } of this.#sorted) yield name;
  }
}

/** In the order of code units. */
export function sortedByName<T extends Named>(entries: Iterable<T>): T[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** The index of the entry of this name, or where it would be inserted, in a list that is sorted by name. */
export function indexByName(entries: readonly Named[], name: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.name ?? '') < name) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sorted list without the entries of some names, and with others. A name may be among both. */
export function withEntries<T extends Named>(
  sorted: readonly T[],
  removed: readonly string[],
  added: readonly T[],
): T[] {
  const edits: { readonly name: string; readonly entry: T | null }[] = removed.map((name) => ({
    name,
    entry: null,
  }));
  for (const entry of added) edits.push({ name: entry.name, entry });
  const result: T[] = [];
  let from = 0;
  const copyBefore = (end: number): void => {
    for (; from < end; from += 1) {
      const entry = sorted[from];
      if (entry !== undefined) result.push(entry);
    }
  };
  for (const { name, entry } of sortedByName(edits)) {
    copyBefore(indexByName(sorted, name));
    if (entry === null) from += 1;
    else result.push(entry);
  }
  copyBefore(sorted.length);
  return result;
}
