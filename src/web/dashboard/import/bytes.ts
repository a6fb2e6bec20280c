import { count, decimal } from '../shared/format.ts';

/** The size of a file, in words: a few digits, with the unit. */
export function bytes(size: number): string {
  if (size < 1000) return `${count(size)} B`;
  return size < 1e6 ? `${decimal(size / 1000)} kB` : `${decimal(size / 1e6)} MB`;
}
