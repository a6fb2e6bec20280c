/** Half-life of a count. */
const HALF_LIFE_MS = 10 * 60_000;

/**
 * A bounded number of the names used most recently and most often. Clients choose the names. A new name replaces the
 * least used one only if it is used as often. Not an LRU cache, from which a hundred invented names would push out all
 * those in use.
 */
export class FrequentNames {
  readonly #max: number;
  readonly #dropped: (name: string) => void;
  /** Recent uses of each name, the least recently used first. */
  readonly #known = new Map<string, number>();
  /** Likewise for names that are not kept. */
  readonly #others = new Map<string, number>();
  #halvedMs = 0;

  /**
   * @param max names that are kept; ten times as many others are counted.
   * @param dropped called with each name that is replaced.
   */
  constructor(max: number, dropped: (name: string) => void) {
    this.#max = max;
    this.#dropped = dropped;
  }

  /** Counts a use of a name. @param nowMs of a monotonic clock. @returns whether the name is kept. */
  use(name: string, nowMs: number): boolean {
    this.#age(nowMs);
    const known = this.#known.get(name);
    if (known !== undefined || this.#known.size < this.#max) {
      put(this.#known, name, (known ?? 0) + 1);
      return true;
    }
    const uses = (this.#others.get(name) ?? 0) + 1;
    const [least, leastUses] = this.#least();
    if (uses < leastUses) {
      put(this.#others, name, uses);
      const [oldest] = this.#others.keys();
      if (this.#others.size > 10 * this.#max && oldest !== undefined) this.#others.delete(oldest);
      return false;
    }
    this.#others.delete(name);
    this.#known.delete(least);
    put(this.#others, least, leastUses);
    this.#dropped(least);
    this.#known.set(name, uses);
    return true;
  }

  #least(): [string, number] {
    let least: [string, number] = ['', Infinity];
    for (const entry of this.#known) if (entry[1] < least[1]) least = entry;
    return least;
  }

  #age(nowMs: number): void {
    if (nowMs - this.#halvedMs < HALF_LIFE_MS) return;
    this.#halvedMs = nowMs;
    for (const names of [this.#known, this.#others]) {
      for (const [name, uses] of names) names.set(name, uses / 2);
    }
  }
}

/** Sets a value and moves it to the end. */
function put(names: Map<string, number>, name: string, uses: number): void {
  names.delete(name);
  names.set(name, uses);
}
