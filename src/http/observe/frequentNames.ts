/** After so long, what was counted counts half. */
const HALF_LIFE_MS = 10 * 60_000;

/**
 * The names that are used most of late, in a bounded number: clients choose them, so that anybody can invent some. A
 * name that is not among them takes the place of the one that is used least, unless it is used less itself.
 */
export class FrequentNames {
  readonly #most: number;
  readonly #gone: (name: string) => void;
  /** How often each was used of late; the one that was used longest ago first. */
  readonly #known = new Map<string, number>();
  /** The same for names that have no place yet. */
  readonly #others = new Map<string, number>();
  #halvedMs = 0;

  /**
   * @param most names that have a place; ten times as many are counted beside them.
   * @param gone told of each name that loses its place.
   */
  constructor(most: number, gone: (name: string) => void) {
    this.#most = most;
    this.#gone = gone;
  }

  /** Counts a use of a name. @param nowMs of a clock that never goes back. @returns whether it has a place. */
  use(name: string, nowMs: number): boolean {
    this.#age(nowMs);
    const known = this.#known.get(name);
    if (known !== undefined || this.#known.size < this.#most) {
      put(this.#known, name, (known ?? 0) + 1);
      return true;
    }
    const uses = (this.#others.get(name) ?? 0) + 1;
    const [least, leastUses] = this.#least();
    if (uses < leastUses) {
      put(this.#others, name, uses);
      const [oldest] = this.#others.keys();
      if (this.#others.size > 10 * this.#most && oldest !== undefined) this.#others.delete(oldest);
      return false;
    }
    this.#others.delete(name);
    this.#known.delete(least);
    put(this.#others, least, leastUses);
    this.#gone(least);
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

/** Sets a value and puts it last. */
function put(names: Map<string, number>, name: string, uses: number): void {
  names.delete(name);
  names.set(name, uses);
}
