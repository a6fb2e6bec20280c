import { checkRun, limitOf } from '../../../../domain/recording/run.ts';
import type { Problem } from '../../../../domain/recording/said.ts';
import type { Reading } from '../../../../domain/series/reading.ts';
import { type ReadingDraft, saidOf } from '../draft.ts';

/**
 * The complete readings as they would be stored: memory rounded up, limits rounded down.
 * @param cardMiB the default limit of a run out of memory.
 */
export function typedReadings(drafts: readonly ReadingDraft[], cardMiB: number | undefined): Reading[] {
  return drafts.flatMap((draft) => {
    const problems: Problem[] = [];
    const said = { text: saidOf(draft), report: (_: string, problem: Problem) => problems.push(problem) };
    const { batchSize, outcome, memoryMiB, ...run } = checkRun(said, 'MIB', cardMiB !== undefined);
    const limitMiB = limitOf({ outcome, ...run }, cardMiB ?? null);
    return problems.length === 0 ? { batchSize, outcome, memoryMiB, limitMiB } : [];
  });
}
