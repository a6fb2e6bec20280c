import { mulberry32 } from '../support/mulberry32.ts';

/** Pseudo-random choices, the same ones for the same seed. */
export class Chance {
  /** From 0 to below 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = mulberry32(seed);
  }

  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  often(probability: number): boolean {
    return this.next() < probability;
  }

  of<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('Nothing to choose from.');
    return item;
  }

  /** From 1 to `max` of the items, perhaps some of them several times. */
  some<T>(items: readonly T[], max: number): T[] {
    return Array.from({ length: 1 + this.below(max) }, () => this.of(items));
  }
}
