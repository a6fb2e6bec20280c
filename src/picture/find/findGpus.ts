import type { NumberFilter, TextFilter } from '../../store/filters.ts';
import type { GpuEntry } from '../entries.ts';
import { numberTest, textTest } from './predicates.ts';

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
  const isNamed = textTest(name);
  const hasPart = textTest({ contains: contains == null ? null : compact(contains) });
  const hasMemory = numberTest(filter.totalMemoryMiB ?? {});
  return gpus.filter(
    (gpu) =>
      hasMemory(gpu.totalMemoryMiB) &&
      [gpu.name, ...gpu.aliases].some((one) => isNamed(one) && hasPart(compact(one))),
  );
}

/** As people write the names of cards: rtx4090, A100-80GB. */
function compact(name: string): string {
  return name.replaceAll(/[\s-]+/g, '');
}
