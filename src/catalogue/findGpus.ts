import type { NumberFilter, TextFilter } from '../store/filters.ts';
import type { GpuEntry } from './entries.ts';
import { passesNumber, passesText } from './predicates.ts';

/** Which cards to keep. */
export interface GpuFilter {
  readonly name?: TextFilter | null | undefined;
  readonly totalMemoryMiB?: NumberFilter | null | undefined;
}

/** The cards of which one name or alias passes, in the order given; `contains` disregards spaces and hyphens. */
export function filterGpus(
  gpus: readonly GpuEntry[],
  filter: GpuFilter | null | undefined,
): readonly GpuEntry[] {
  if (!filter) return gpus;
  const { contains, ...name } = filter.name ?? {};
  const part = { contains: contains == null ? null : compact(contains) };
  return gpus.filter(
    (gpu) =>
      [gpu.name, ...gpu.aliases].some((one) => passesText(one, name) && passesText(compact(one), part)) &&
      passesNumber(gpu.totalMemoryMiB, filter.totalMemoryMiB),
  );
}

/** As people write the names of cards: rtx4090, A100-80GB. */
function compact(name: string): string {
  return name.replaceAll(/[\s-]+/g, '');
}
