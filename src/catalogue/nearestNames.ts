import { distance } from 'fastest-levenshtein';

/** Up to three names most like a misspelt one, without regard to case, the most alike first. */
export function nearestNames(misspelt: string, names: Iterable<string>): string[] {
  const wanted = misspelt.toLowerCase();
  const scored = Array.from(names, (name) => {
    const candidate = name.toLowerCase();
    const overlap = candidate.includes(wanted) ? 0 : distance(wanted, candidate);
    return { name, score: overlap };
  });
  return scored
    .filter(({ score }) => score <= Math.max(3, wanted.length / 2))
    .sort((a, b) => a.score - b.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
