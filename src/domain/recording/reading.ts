import type { Unit } from '../capacity/budget.ts';
import { MAX_BATCH_SIZE, type Outcome, type Reading } from '../series/reading.ts';
import { memory, wholeNumber } from './numbers.ts';
import { type Said, isUnknown, known, needed } from './said.ts';
import { isOutOfMemory, readOutcome } from './words.ts';

const readBatchSize = wholeNumber(1, MAX_BATCH_SIZE);

/**
 * Checks what was measured in one run. Outcome and memory have to go together: FIT needs memory, OUT_OF_MEMORY has none and needs a limit.
 * A limit of null for OUT_OF_MEMORY is all the memory of the card, see `limitOf`.
 * @param unit of the memory. @param hasCard whether a card is named, whose memory is the limit unless one is given.
 */
export function checkReading(said: Said<keyof Reading>, unit: Unit, hasCard: boolean): Reading {
  const memoryText = said.text('memoryMiB').trim();
  const ranOut = isOutOfMemory(memoryText);
  const batchSize = needed(said, 'batchSize', readBatchSize) ?? 0;
  const stated = known(said, 'outcome', readOutcome);
  const memoryMiB = ranOut ? null : known(said, 'memoryMiB', memory(unit, 'UP'));
  const limitMiB = known(said, 'limitMiB', memory(unit, 'DOWN'));
  const outcome: Outcome = stated ?? (ranOut ? 'OUT_OF_MEMORY' : 'FIT');
  if (outcome === 'FIT' && (ranOut || isUnknown(memoryText))) {
    const message = 'is needed for a FIT: the memory that the run took; or give the outcome OUT_OF_MEMORY';
    said.report('memoryMiB', { code: 'REQUIRED', message });
  }
  if (outcome === 'OUT_OF_MEMORY' && memoryMiB !== null) {
    const message = 'must be left out for OUT_OF_MEMORY; what the run was limited to is its limit';
    said.report('memoryMiB', { code: 'INVALID', message });
  }
  if (outcome === 'OUT_OF_MEMORY' && !hasCard && isUnknown(said.text('limitMiB').trim())) {
    const message = 'is needed for OUT_OF_MEMORY: what the run was limited to, unless the GPU is named';
    said.report('limitMiB', { code: 'REQUIRED', message });
  }
  return { batchSize, outcome, memoryMiB, limitMiB };
}

/** Limit as it is stored, in MiB: a run out of memory was limited to all of its card unless it says otherwise. */
export function limitOf(
  { outcome, limitMiB }: Pick<Reading, 'outcome' | 'limitMiB'>,
  cardMiB: number | null,
): number | null {
  return limitMiB ?? (outcome === 'OUT_OF_MEMORY' ? cardMiB : null);
}
