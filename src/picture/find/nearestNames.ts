import { distance } from 'fastest-levenshtein';

/** Longer texts are no misspelt names, and comparing them with every name would take long. */
const MAX_MISSPELT_LENGTH = 64;

/** Characters of names that are compared, which takes about 20 ms; what comes behind them is not looked at. */
const MAX_COMPARED = 500_000;

/**
 * Up to three names most like a misspelt one, without regard to case, the most alike first; none for a long text.
 * Takes a bounded time, however many names there are.
 */
export function nearestNames(misspelt: string, names: Iterable<string>): string[] {
  if (misspelt.length > MAX_MISSPELT_LENGTH) return [];
  const wanted = misspelt.toLowerCase();
  const furthest = Math.max(3, wanted.length / 2);
  const alike: { readonly name: string; readonly score: number }[] = [];
  let compared = 0;
  for (const name of names) {
    compared += name.length;
    if (compared > MAX_COMPARED) break;
    const score = distanceWithin(wanted, name.toLowerCase(), furthest);
    if (score <= furthest) alike.push({ name, score });
  }
  return alike
    .sort((a, b) => a.score - b.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** 0 where the name contains what is wanted, else the edit distance; Infinity where it is above `furthest`. */
function distanceWithin(wanted: string, name: string, furthest: number): number {
  if (name.includes(wanted)) return 0;
  // The distance is at least the difference of the lengths.
  return Math.abs(name.length - wanted.length) > furthest ? Infinity : distance(wanted, name);
}
