import type { SeriesAnswerFragment } from '../../api/operations.generated.ts';

/** What to think of a batch size. */
export interface Verdict {
  readonly kind: 'fits' | 'tight' | 'over' | 'unknown';
  readonly text: string;
}

/** Judges a batch size by the API's two bounds. */
export function verdictOf({ capacity }: SeriesAnswerFragment, batchSize: number): Verdict {
  const { safeBatchSize, largestBatchSize } = capacity;
  if (safeBatchSize !== null && batchSize <= safeBatchSize) return { kind: 'fits', text: 'fits' };
  if (largestBatchSize === null) return { kind: 'unknown', text: 'unknown' };
  if (batchSize <= largestBatchSize) return { kind: 'tight', text: 'may fit, but not safely' };
  return { kind: 'over', text: 'does not fit' };
}
