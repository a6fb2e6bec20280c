import { capacity } from '../capacity/capacity.ts';
import { type Estimator, lineThrough } from '../line/estimators.ts';
import { intercept, memoryAt, slope } from '../line/line.ts';
import type { PublishedFigure } from './publishedFigure.ts';
import type { MeasuredSeries } from '../series/series.ts';

/** A claim of a source, beside what follows from the measurements. Memory in MiB. */
export interface AuditedFigure {
  /** By ENDPOINTS: MiB unrounded, or images by FLOOR. Null where nothing can be computed. */
  readonly computed: number | null;
  /** Whether it is another figure than ours, by more than rounding. */
  readonly differs: boolean;
  /** For a batch size: how far it is over its budget by the source's own line; below 0 where it fits. */
  readonly overBudgetMiB: number | null;
}

/** How far rounding may put a published figure in MiB from the computed one. */
const ROUNDED_MIB = 0.5;

/** In the order in which they are tried. */
const ESTIMATORS = ['ENDPOINTS', 'FIRST_PAIR', 'LEAST_SQUARES', 'UPPER_ENVELOPE'] as const;

/**
 * Sets a claim beside what is computed.
 * @param memoryPerImage what the same source claims of the same series, by which its own line is known again.
 */
export function auditFigure(
  series: MeasuredSeries,
  { kind, gb, value }: PublishedFigure,
  memoryPerImage: number | null,
): AuditedFigure {
  if (kind === 'MAX_BATCH_SIZE') {
    const budgetMiB = (gb ?? 0) * 1000;
    const computed = capacity(series, budgetMiB, 'ENDPOINTS', 'FLOOR');
    const own = lineThrough(series.points, ownEstimator(series, memoryPerImage));
    return { computed, differs: computed !== value, overBudgetMiB: own && memoryAt(own, value) - budgetMiB };
  }
  const line = lineThrough(series.points, 'ENDPOINTS');
  const computed = line && (kind === 'MEMORY_PER_IMAGE' ? slope(line) : intercept(line));
  const differs = computed === null || Math.abs(computed - value) > ROUNDED_MIB;
  return { computed, differs, overBudgetMiB: null };
}

/** The estimator that gives the memory per image that a source claims; ENDPOINTS where none does. */
function ownEstimator({ points }: MeasuredSeries, memoryPerImage: number | null): Estimator {
  if (memoryPerImage === null) return 'ENDPOINTS';
  const gives = (estimator: Estimator): boolean => {
    const line = lineThrough(points, estimator);
    return line !== null && Math.abs(slope(line) - memoryPerImage) <= ROUNDED_MIB;
  };
  return ESTIMATORS.find(gives) ?? 'ENDPOINTS';
}
