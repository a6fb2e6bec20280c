import type { PublishedFigure } from '../../domain/claims/publishedFigure.ts';
import type { WideRow } from './wideRow.ts';

/** What the derived columns of a row claim. */
export function publishedFigures(published: WideRow['published'] | null): PublishedFigure[] {
  if (published === null) return [];
  const { memoryPerImage, memoryModel, maxBatchSizes } = published;
  const figure = (kind: PublishedFigure['kind'], value: number | null): PublishedFigure[] =>
    value === null ? [] : [{ kind, gb: null, value }];
  return [
    ...figure('MEMORY_PER_IMAGE', memoryPerImage),
    ...figure('MEMORY_MODEL', memoryModel),
    ...maxBatchSizes.map(({ gb, batchSize }) => ({ kind: 'MAX_BATCH_SIZE' as const, gb, value: batchSize })),
  ];
}
