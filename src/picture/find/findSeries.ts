import type { Conditions } from '../../domain/series/conditions.ts';
import type { NumberFilter, TextFilter } from '../../store/filters.ts';
import type { GpuEntry, SeriesEntry } from '../entries.ts';
import { numberTest, textTest } from './predicates.ts';

/** Which series of a model to keep, by their conditions. */
export interface SeriesFilter {
  readonly inputSize?: NumberFilter | null | undefined;
  readonly mode?: TextFilter | null | undefined;
  readonly precision?: TextFilter | null | undefined;
  readonly reading?: TextFilter | null | undefined;
  readonly optimizer?: TextFilter | null | undefined;
  readonly gpu?: TextFilter | null | undefined;
  readonly framework?: TextFilter | null | undefined;
  readonly frameworkVersion?: TextFilter | null | undefined;
}

const TEXTS = [
  'mode',
  'precision',
  'reading',
  'optimizer',
  'framework',
  'frameworkVersion',
] as const satisfies (keyof Conditions & keyof SeriesFilter)[];

/** The series that pass a filter, in the order given. */
export function filterSeries(
  series: readonly SeriesEntry[],
  filter: SeriesFilter | null,
  gpuById: ReadonlyMap<number, GpuEntry>,
): readonly SeriesEntry[] {
  if (filter === null) return series;
  const tests: ((entry: SeriesEntry) => boolean)[] = [];
  if (filter.inputSize) {
    const test = numberTest(filter.inputSize);
    tests.push(({ conditions }) => test(conditions.inputSize));
  }
  for (const name of TEXTS) {
    if (!filter[name]) continue;
    const test = textTest(filter[name]);
    tests.push(({ conditions }) => test(conditions[name]));
  }
  if (filter.gpu) {
    const test = textTest(filter.gpu);
    tests.push(({ conditions }) => namesOf(conditions.gpuId, gpuById).some(test));
  }
  return series.filter((entry) => tests.every((test) => test(entry)));
}

/** All names of a card; an unknown one has the name null. */
function namesOf(gpuId: number | null, gpuById: ReadonlyMap<number, GpuEntry>): readonly (string | null)[] {
  const gpu = gpuId === null ? undefined : gpuById.get(gpuId);
  return gpu === undefined ? [null] : [gpu.name, ...gpu.aliases];
}
