import { unknownGpu } from '../../picture/find/didYouMean.ts';
import type { GpuEntry } from '../../picture/entries.ts';
import type { Picture } from '../../picture/picture.ts';
import { userInputError } from '../userInputError.ts';

/** The card of a name or alias. @throws a user input error with a hint at names like it. */
export type FindGpu = (name: string) => GpuEntry;

/** Finds cards for one operation, in which a hundred fields may name the same unknown one: the hint is worked out once. */
export function gpuFinder(picture: () => Picture): FindGpu {
  let hinted: { readonly name: string; readonly message: string } | null = null;
  return (name) => {
    const { gpuByName } = picture();
    const gpu = gpuByName.get(name);
    if (gpu !== undefined) return gpu;
    hinted ??= { name, message: unknownGpu(name, gpuByName.keys()) };
    throw userInputError(hinted.name === name ? hinted.message : unknownGpu(name, []));
  };
}
