/** How to train with an effective batch size that does not fit at once. */
export interface TrainingPlan {
  /** Images that go through the model at once. */
  readonly microBatchSize: number;
  /** Steps whose gradients are summed up before the optimizer's: times `microBatchSize`, the effective batch size. */
  readonly accumulationSteps: number;
}

/**
 * The largest micro-batch that fits and divides the effective batch size, so that every step has as many images.
 * @param effectiveBatchSize images for each step of the optimizer, a whole number above 0.
 * @param largest the largest batch size that fits; null where it is unknown.
 * @returns null where not even one image is known to fit.
 */
export function trainingPlan(effectiveBatchSize: number, largest: number | null): TrainingPlan | null {
  if (largest === null || largest < 1) return null;
  let microBatchSize = Math.min(effectiveBatchSize, largest);
  while (effectiveBatchSize % microBatchSize !== 0) microBatchSize -= 1;
  return { microBatchSize, accumulationSteps: effectiveBatchSize / microBatchSize };
}
