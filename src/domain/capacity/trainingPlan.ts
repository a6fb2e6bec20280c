/** How to reach an effective batch size that does not fit at once: gradient accumulation. */
export interface TrainingPlan {
  /** Images per forward and backward pass. */
  readonly microBatchSize: number;
  /** Passes whose gradients are summed before each optimizer step; times `microBatchSize`, the effective batch size. */
  readonly accumulationSteps: number;
}

/**
 * The micro-batches that fit and divide an effective batch size, the largest first.
 * @param effectiveBatchSize images per optimizer step, a whole number above 0.
 * @param largest the largest batch size that fits; null if unknown.
 * @param max maximum number of plans.
 * @returns none if not even one image is known to fit.
 */
export function trainingPlans(
  effectiveBatchSize: number,
  largest: number | null,
  max: number,
): TrainingPlan[] {
  return divisors(effectiveBatchSize)
    .filter((size) => size <= (largest ?? 0))
    .slice(0, max)
    .map((size) => ({ microBatchSize: size, accumulationSteps: effectiveBatchSize / size }));
}

/** One query may ask for a few effective batch sizes, each for every model: their divisors are cached. */
const MAX_CACHED = 128;

const cache = new Map<number, readonly number[]>();

/** All divisors of a whole number above 0, descending. */
function divisors(n: number): readonly number[] {
  const cached = cache.get(n);
  if (cached !== undefined) return cached;
  // Each divisor up to the square root has a partner above it.
  const small: number[] = [];
  for (let divisor = 1; divisor * divisor <= n; divisor += 1) {
    if (n % divisor === 0) small.push(divisor);
  }
  const large = small.map((divisor) => n / divisor).filter((divisor) => divisor * divisor > n);
  const found = [...large, ...small.toReversed()];
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(n, found);
  return found;
}
