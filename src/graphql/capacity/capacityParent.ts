import type { SeriesEntry } from '../../picture/entries.ts';
import { type CapacityAnswer, capacityAnswer } from '../../domain/capacity/capacityAnswer.ts';
import type { Estimator } from '../../domain/line/estimators.ts';
import type { Confidence } from '../../domain/capacity/safety.ts';
import { once } from '../connection/page.ts';

/** A question about a budget; what a field does not need is not worked out. */
export interface CapacityParent {
  readonly series: SeriesEntry;
  readonly budgetMiB: number;
  readonly estimator: Estimator;
  readonly confidence: Confidence;
  readonly answer: () => CapacityAnswer;
}

/** A question about a budget in MiB. */
export function capacityParent(
  series: SeriesEntry,
  budgetMiB: number,
  { estimator, confidence }: Pick<CapacityParent, 'estimator' | 'confidence'>,
): CapacityParent {
  const answer = once(() => capacityAnswer(series.measured, budgetMiB, estimator, confidence));
  return { series, budgetMiB, estimator, confidence, answer };
}
