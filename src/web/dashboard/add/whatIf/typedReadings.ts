import { LARGEST_BATCH_SIZE, LARGEST_MEMORY_MIB, type Reading } from '../../../../domain/series/reading.ts';
import type { ReadingDraft } from '../draft.ts';
import { numberIn } from '../form/numberIn.ts';

/**
 * The complete readings as they would be stored: memory rounded up, limits rounded down.
 * @param cardMiB the default limit of a run out of memory.
 */
export function typedReadings(drafts: readonly ReadingDraft[], cardMiB: number | undefined): Reading[] {
  return drafts.flatMap(({ batchSize: batchText, outcome, memoryMiB: memoryText, limitMiB: limitText }) => {
    const batchSize = within(batchText, true, LARGEST_BATCH_SIZE);
    const memory = within(memoryText, false, LARGEST_MEMORY_MIB);
    const limit = limitText.trim() === '' ? cardMiB : within(limitText, false, LARGEST_MEMORY_MIB);
    if (batchSize === undefined) return [];
    if (outcome === 'FIT') {
      return memory === undefined ? [] : { batchSize, outcome, memoryMiB: Math.ceil(memory), limitMiB: null };
    }
    return limit === undefined ? [] : { batchSize, outcome, memoryMiB: null, limitMiB: Math.floor(limit) };
  });
}

function within(text: string, isWhole: boolean, max: number): number | undefined {
  const read = numberIn(text, isWhole);
  return read.kind === 'NUMBER' && read.value > 0 && read.value <= max ? read.value : undefined;
}
