import { auditFigure } from './audit.ts';
import { capacity } from '../capacity/capacity.ts';
import type { PublishedDifference, PublishedFigure } from './publishedFigure.ts';
import type { MeasuredSeries } from '../series/series.ts';

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
