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
  return divisors(effectiveBatchSize)
    .filter((size) => size <= (largest ?? 0))
    .slice(0, most)
    .map((size) => ({ microBatchSize: size, accumulationSteps: effectiveBatchSize / size }));
}

/** A document may ask about as many numbers as it has aliases, and of each as often as there are models. */
const MOST_KNOWN = 128;

const known = new Map<number, readonly number[]>();

/** All divisors of a whole number above 0, descending. */
function divisors(n: number): readonly number[] {
  const found = known.get(n) ?? foundDivisors(n);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(n, found);
  return found;
}

/** Each divisor up to the root comes with one from there on. */
function foundDivisors(n: number): readonly number[] {
  const small: number[] = [];
  for (let divisor = 1; divisor * divisor <= n; divisor += 1) {
    if (n % divisor === 0) small.push(divisor);
  }
  const large = small.map((divisor) => n / divisor).filter((divisor) => divisor * divisor > n);
  return [...large, ...small.toReversed()];
}
