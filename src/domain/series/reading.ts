export type Outcome = 'FIT' | 'OUT_OF_MEMORY';

/** The largest batch size that is recorded, asked for or answered. */
export const MAX_BATCH_SIZE = 1_000_000;

/** 16 TiB in MiB: no reading, limit or budget is larger. */
export const MEMORY_LIMIT_MIB = 16 * 1024 * 1024;

/** One run at one batch size: a FIT with the memory it took, or an OUT_OF_MEMORY with its limit, both in MiB. */
export interface Reading {
  readonly batchSize: number;
  readonly outcome: Outcome;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
}
