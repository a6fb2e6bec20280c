import type { SeriesRow } from './seriesRow.ts';
import { largest, smallest } from '../../../domain/line/extremes.ts';

/** A series that holds many times more than another leaves the picture: else the others were one line. */
const WIDEST = 6;

/** How far the axes go, in images and in MiB, so that the lines are seen to cross the budget. */
export function seriesRange(drawn: readonly SeriesRow[]): { batch: number; memory: number } {
  const budget = largest(drawn.map(({ capacity }) => capacity.budgetMiB));
  const crossings = drawn.map(({ capacity }) => capacity.largestBatchSize ?? 0);
  const least = smallest(crossings.filter((crossing) => crossing > 0));
  const most = Math.min(largest([4, ...crossings]), Math.max(4, least * WIDEST));
  return { batch: most * 1.15, memory: budget * 1.25 };
}
