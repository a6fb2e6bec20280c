import { MAX_BATCH_SIZE } from '../../domain/series/reading.ts';
import { userInputError } from '../userInputError.ts';

/** @throws a user input error for a batch size out of range. */
export function checkBatchSize(argument: string, batchSize: number): void {
  if (batchSize >= 1 && batchSize <= MAX_BATCH_SIZE) return;
  throw userInputError(`${argument} is from 1 to ${MAX_BATCH_SIZE}; got ${batchSize}.`);
}
