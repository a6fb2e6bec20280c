import { memoryIn, wholeIn } from '../../../../domain/recording/numbers.ts';
import { MAX_BATCH_SIZE, type Reading } from '../../../../domain/series/reading.ts';
import type { ReadingDraft } from '../draft.ts';

/**
 * The complete readings as they would be stored: memory rounded up, limits rounded down.
 * @param cardMiB the default limit of a run out of memory.
 */
export function typedReadings(drafts: readonly ReadingDraft[], cardMiB: number | undefined): Reading[] {
  return drafts.flatMap(({ batchSize: size, outcome, memoryMiB: took, limitMiB: limit }): Reading[] => {
    const batchSize = wholeIn(size.trim(), 1, MAX_BATCH_SIZE);
    const isFit = outcome === 'FIT';
    const memoryMiB = isFit ? memoryIn(took.trim(), 1, 'UP') : null;
    const ownMiB = limit.trim() === '' ? (cardMiB ?? null) : memoryIn(limit.trim(), 1, 'DOWN');
    const limitMiB = isFit ? null : ownMiB;
    if (batchSize === null || (memoryMiB ?? limitMiB) === null) return [];
    return [{ batchSize, outcome, memoryMiB, limitMiB }];
  });
}
