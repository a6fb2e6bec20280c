import { capacity } from './capacity.ts';
import { lineThrough } from './estimators.ts';
import { intercept, slope } from './line.ts';
import type { MeasuredSeries } from './series.ts';

export type FigureKind = 'MEMORY_PER_IMAGE' | 'MEMORY_MODEL' | 'MAX_BATCH_SIZE';

/** A derived value that a source published: a claim, never an answer. */
export interface PublishedFigure {
  readonly kind: FigureKind;
  /** Budget of a MAX_BATCH_SIZE in nominal GB of 1000 MiB; null for the others. */
  readonly gb: number | null;
  /** Images, or MiB. */
  readonly value: number;
}

/** A claim that is not what is computed from the measurements. */
export interface PublishedDifference extends PublishedFigure {
  /** By ENDPOINTS: MiB unrounded, or images by FLOOR. Null where nothing can be computed. */
  readonly computed: number | null;
  /** The same rounded to the nearest whole number, which is how tables are published. */
  readonly nearest: number | null;
}

/** How far rounding may put a published figure in MiB from the computed one. */
const ROUNDED_MIB = 0.5;

/** The claims that differ from what is computed by ENDPOINTS: memory by more than rounding, batch sizes from FLOOR's. */
export function publishedDifferences(
  series: MeasuredSeries,
  figures: readonly PublishedFigure[],
): PublishedDifference[] {
  const line = lineThrough(series.points, 'ENDPOINTS');
  return figures.flatMap((figure) => {
    const { kind, gb, value } = figure;
    if (kind === 'MAX_BATCH_SIZE') {
      const budgetMiB = (gb ?? 0) * 1000;
      const computed = capacity(series, budgetMiB, 'ENDPOINTS', 'FLOOR');
      const nearest = capacity(series, budgetMiB, 'ENDPOINTS', 'NEAREST');
      return computed === value ? [] : [{ ...figure, computed, nearest }];
    }
    const computed = line && (kind === 'MEMORY_PER_IMAGE' ? slope(line) : intercept(line));
    if (computed !== null && Math.abs(computed - value) <= ROUNDED_MIB) return [];
    return [{ ...figure, computed, nearest: computed && Math.round(computed) }];
  });
}
