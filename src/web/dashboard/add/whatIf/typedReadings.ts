import { LARGEST_BATCH_SIZE, LARGEST_MEMORY_MIB, type Reading } from '../../../../domain/series/reading.ts';
import type { ReadingDraft } from '../draft.ts';
import { numberIn } from '../form/numberIn.ts';

/**
 * The readings that are complete so far, as they would be stored: what was taken rounded up, a limit rounded down.
 * @param cardMiB what a run out of memory was limited to unless it says so.
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

function within(text: string, isWhole: boolean, most: number): number | undefined {
  const read = numberIn(text, isWhole);
  return read.kind === 'NUMBER' && read.value > 0 && read.value <= most ? read.value : undefined;
}
