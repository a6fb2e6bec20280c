import { auditFigure } from './audit.ts';
import { capacity } from '../capacity/capacity.ts';
import type { MeasuredSeries } from '../series/series.ts';

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

/** The claims that differ from what is computed by ENDPOINTS: memory by more than rounding, batch sizes from FLOOR's. */
export function publishedDifferences(
  series: MeasuredSeries,
  figures: readonly PublishedFigure[],
): PublishedDifference[] {
  return figures.flatMap((figure) => {
    const { computed, differs } = auditFigure(series, figure, null);
    return differs ? [{ ...figure, computed, nearest: nearestOf(series, figure, computed) }] : [];
  });
}

function nearestOf(
  series: MeasuredSeries,
  { kind, gb }: PublishedFigure,
  computed: number | null,
): number | null {
  if (kind === 'MAX_BATCH_SIZE') return capacity(series, (gb ?? 0) * 1000, 'ENDPOINTS', 'NEAREST');
  return computed && Math.round(computed);
}
