import type { ModelEntry } from '../entries.ts';

/**
 * Where the models of a list stood in the one before it: of what is still the same nothing has to be worked out again.
 * @param before and `models` in the order of their names.
 * @returns by the place of each model; -1 where it is new or has changed.
 */
export function placesBefore(before: readonly ModelEntry[], models: readonly ModelEntry[]): Int32Array {
  const places = new Int32Array(models.length).fill(-1);
  let next = 0;
  for (const [place, model] of models.entries()) {
    let known = before[next];
    while (known !== undefined && known !== model && known.name < model.name) known = before[++next];
    if (known === model) places[place] = next++;
  }
  return places;
}
