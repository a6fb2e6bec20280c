import type { ModelEntry } from '../entries.ts';

/**
 * The index that each model had in an earlier list, -1 if it is new or has changed. Columns copy the values of the others.
 * @param before sorted by name, like `models`.
 */
export function indexesBefore(before: readonly ModelEntry[], models: readonly ModelEntry[]): Int32Array {
  const indexes = new Int32Array(models.length).fill(-1);
  let next = 0;
  for (const [index, model] of models.entries()) {
    let known = before[next];
    while (known !== undefined && known !== model && known.name < model.name) known = before[++next];
    if (known === model) indexes[index] = next++;
  }
  return indexes;
}
