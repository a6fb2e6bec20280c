import type { NumberFilter, TextFilter } from '../store/filters.ts';
import type { GpuEntry } from './entries.ts';
import { passesNumber, passesText } from './predicates.ts';

/** Which cards to keep. */
export interface GpuFilter {
  readonly name?: TextFilter | null | undefined;
  readonly totalMemoryMiB?: NumberFilter | null | undefined;
}

/** The cards of which one name or alias passes, in the order given. */
export function filterGpus(
  gpus: readonly GpuEntry[],
  filter: GpuFilter | null | undefined,
): readonly GpuEntry[] {
  if (!filter) return gpus;
  return gpus.filter(
    (gpu) =>
      [gpu.name, ...gpu.aliases].some((name) => passesText(name, filter.name)) &&
      passesNumber(gpu.totalMemoryMiB, filter.totalMemoryMiB),
  );
}
