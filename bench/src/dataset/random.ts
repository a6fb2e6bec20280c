import { mulberry32 } from '../../../scripts/support/mulberry32.ts';

export type Random = ReturnType<typeof seededRandom>;

/** A source of random numbers, the same ones for the same seed. */
export function seededRandom(seed: number) {
  const next = mulberry32(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    /** From 0 to below 1. */
    next,
    between: (low: number, high: number): number => low + next() * (high - low),
    whole,
    pick: <T>(items: readonly T[]): T => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
    /** Normally distributed with mean 0 and deviation 1. */
    normal: (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
