import { capacity } from '../capacity/capacity.ts';
import { type Estimator, lineThrough } from '../line/estimators.ts';
import { intercept, memoryAt, slope } from '../line/line.ts';
import type { MeasuredSeries } from '../series/series.ts';

export type FigureKind = 'MEMORY_PER_IMAGE' | 'MEMORY_MODEL' | 'MAX_BATCH_SIZE';

/** A derived value that a source published. Answers never use it. */
export interface PublishedFigure {
  readonly kind: FigureKind;
  /** Budget of a MAX_BATCH_SIZE in nominal GB of 1000 MiB; null for the other kinds. */
  readonly gb: number | null;
  /** Images, or MiB. */
  readonly value: number;
}

/** The result of checking a published figure against the measurements. Memory in MiB. */
export interface CheckedFigure {
  /** By ENDPOINTS: MiB, unrounded, or images by FLOOR. Null if nothing can be computed. */
  readonly computed: number | null;
  /** Whether the published value differs from `computed`; memory by more than rounding. */
  readonly differs: boolean;
  /** For a batch size: its memory by the source's own line less the budget; below 0 if it fits. */
  readonly overBudgetMiB: number | null;
}

/** A published figure that differs from the computed one. */
export interface PublishedDifference extends PublishedFigure {
  /** By ENDPOINTS: MiB, unrounded, or images by FLOOR. Null if nothing can be computed. */
  readonly computed: number | null;
  /** The computed value rounded to the nearest whole number, as tables publish it. */
  readonly nearest: number | null;
}

/** The largest difference in MiB that rounding of a published figure explains. */
const ROUNDING_MIB = 0.5;

/** In the order in which they are tried. */
const ESTIMATORS = ['ENDPOINTS', 'FIRST_PAIR', 'LEAST_SQUARES', 'UPPER_ENVELOPE'] as const;

/**
 * Checks a published figure of a series.
 * @param memoryPerImage published by the same source for the same series: identifies the source's own line.
 */
export function checkFigure(
  series: MeasuredSeries,
  { kind, gb, value }: PublishedFigure,
  memoryPerImage: number | null,
): CheckedFigure {
  if (kind === 'MAX_BATCH_SIZE') {
    const budgetMiB = (gb ?? 0) * 1000;
    const computed = capacity(series, budgetMiB, 'ENDPOINTS', 'FLOOR');
    const own = lineThrough(series.points, ownEstimator(series, memoryPerImage));
    return { computed, differs: computed !== value, overBudgetMiB: own && memoryAt(own, value) - budgetMiB };
  }
  const line = lineThrough(series.points, 'ENDPOINTS');
  const computed = line && (kind === 'MEMORY_PER_IMAGE' ? slope(line) : intercept(line));
  const differs = computed === null || Math.abs(computed - value) > ROUNDING_MIB;
  return { computed, differs, overBudgetMiB: null };
}

/** The estimator that gives the published memory per image; ENDPOINTS if none does. */
function ownEstimator({ points }: MeasuredSeries, memoryPerImage: number | null): Estimator {
  if (memoryPerImage === null) return 'ENDPOINTS';
  const matches = (estimator: Estimator): boolean => {
    const line = lineThrough(points, estimator);
    return line !== null && Math.abs(slope(line) - memoryPerImage) <= ROUNDING_MIB;
  };
  return ESTIMATORS.find(matches) ?? 'ENDPOINTS';
}

/** The published figures of a series that differ from the computed ones. */
export function publishedDifferences(
  series: MeasuredSeries,
  figures: readonly PublishedFigure[],
): PublishedDifference[] {
  return figures.flatMap((figure) => {
    const { computed, differs } = checkFigure(series, figure, null);
    if (!differs) return [];
    const { kind, gb } = figure;
    const nearest =
      kind === 'MAX_BATCH_SIZE'
        ? capacity(series, (gb ?? 0) * 1000, 'ENDPOINTS', 'NEAREST')
        : computed && Math.round(computed);
    return [{ ...figure, computed, nearest }];
  });
}
