import type { Reading } from '../../src/domain/series/reading.ts';

/** A run that fitted, with its memory in MiB. */
export function fit(batchSize: number, memoryMiB: number): Reading {
  return { batchSize, outcome: 'FIT', memoryMiB, limitMiB: null };
}

/** A run that ran out of memory under a limit in MiB. */
export function outOfMemory(batchSize: number, limitMiB: number): Reading {
  return { batchSize, outcome: 'OUT_OF_MEMORY', memoryMiB: null, limitMiB };
}
