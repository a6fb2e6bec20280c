import { nearestNames } from './nearestNames.ts';

/** A hint at the names most like an unknown one; null where none is like it. */
export function didYouMean(name: string, known: Iterable<string>): string | null {
  const nearest = nearestNames(name, known).map((one) => `"${one}"`);
  return nearest.length === 0 ? null : `Did you mean ${nearest.join(', ')}?`;
}

/** Why a card was not found. */
export function unknownGpu(name: string, known: Iterable<string>): string {
  const hint = didYouMean(name, known) ?? 'Query gpus for those there are.';
  return `There is no card "${name}" in the GPU list. ${hint}`;
}
