import type { SeriesEntry } from '../../picture/entries.ts';
import { batchFigure } from '../../domain/capacity/capacityAnswer.ts';
import { lineThrough } from '../../domain/line/estimators.ts';
import { safeBatchSize } from '../../domain/capacity/safeBatchSize.ts';
import { type TrainingPlan, trainingPlans } from '../../domain/capacity/trainingPlan.ts';
import { checkBatchSize } from '../model/checkBatchSize.ts';
import type { ModelTrainingPlanArgs, RequireFields } from '../types.generated.ts';

interface Option extends TrainingPlan {
  readonly memoryMiB: number | null;
  readonly headroomMiB: number | null;
}

/** The ways to an effective batch size, of which there is at least one. */
export interface TrainingPlanParent {
  readonly effectiveBatchSize: number;
  readonly safeBatchSize: number;
  readonly best: Option;
  readonly options: readonly Option[];
}

/** The most ways that are told. */
const MAX_OPTIONS = 10;

/** How to train with an effective batch size within a budget in MiB; null where nothing is known to fit safely. */
export function trainingPlan(
  { measured }: SeriesEntry,
  budgetMiB: number,
  args: RequireFields<ModelTrainingPlanArgs, 'effectiveBatchSize' | 'confidence' | 'estimator'>,
): TrainingPlanParent | null {
  const { effectiveBatchSize, confidence, estimator } = args;
  checkBatchSize('effectiveBatchSize', effectiveBatchSize);
  const safe = safeBatchSize(measured, budgetMiB, estimator, confidence);
  const line = lineThrough(measured.points, estimator);
  const options = trainingPlans(effectiveBatchSize, safe, MAX_OPTIONS).map((plan): Option => {
    const figure = batchFigure(measured, line, budgetMiB, plan.microBatchSize);
    return { ...plan, memoryMiB: figure?.memoryMiB ?? null, headroomMiB: figure?.headroomMiB ?? null };
  });
  const [best] = options;
  return best && safe !== null ? { effectiveBatchSize, safeBatchSize: safe, best, options } : null;
}
