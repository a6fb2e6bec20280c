/** How to train with an effective batch size that does not fit at once. */
export interface TrainingPlan {
  /** Images that go through the model at once. */
  readonly microBatchSize: number;
  /** Steps whose gradients are summed up before the optimizer's: times `microBatchSize`, the effective batch size. */
  readonly accumulationSteps: number;
}

/**
 * The ways to an effective batch size: micro-batches that fit and divide it, so that every step has as many images.
 * @param effectiveBatchSize images for each step of the optimizer, a whole number above 0.
 * @param largest the largest batch size that fits; null where it is unknown.
 * @returns the largest micro-batch first, at most as many as asked for; none where not even one image is known to fit.
 */
export function trainingPlans(
  effectiveBatchSize: number,
  largest: number | null,
  most: number,
): TrainingPlan[] {
  const plans: TrainingPlan[] = [];
  for (let size = Math.min(effectiveBatchSize, largest ?? 0); size >= 1 && plans.length < most; size -= 1) {
    if (effectiveBatchSize % size === 0) {
      plans.push({ microBatchSize: size, accumulationSteps: effectiveBatchSize / size });
    }
  }
  return plans;
}
