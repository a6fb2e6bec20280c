import type { SeriesEntry } from '../../picture/entries.ts';
import type { Context } from '../context.ts';
import type {
  ModelCapacityArgs,
  ModelGpusThatFitArgs,
  ModelTrainingPlanArgs,
  RequireFields,
} from '../types.generated.ts';
import { chargePoints } from '../limits/chargePoints.ts';
import { budgetOfInput } from '../model/budgetArguments.ts';
import { type CapacityParent, capacityParent } from './capacityParent.ts';
import { gpusThatFit } from './gpusThatFit.ts';
import { trainingPlan } from './trainingPlan.ts';

type Defaults = 'estimator' | 'confidence';

/** The fields that ask what fits, the same on a model (for its default series) and on a series. */
export function capacityFields<Parent>(seriesOf: (parent: Parent) => SeriesEntry | null) {
  return {
    trainingPlan: (
      parent: Parent,
      args: RequireFields<ModelTrainingPlanArgs, 'budget' | 'effectiveBatchSize' | Defaults>,
      { findGpu, meter }: Context,
    ) => {
      const series = seriesOf(parent);
      if (series === null) return null;
      chargePoints(series, meter);
      return trainingPlan(series, budgetOfInput(args.budget, findGpu), args);
    },
    gpusThatFit: (
      parent: Parent,
      args: RequireFields<ModelGpusThatFitArgs, 'batchSize' | 'reserveMiB' | Defaults>,
      context: Context,
    ) => gpusThatFit(seriesOf(parent), args, context),
  };
}

/** The answer of a series to a budget. */
export function capacityOf(
  series: SeriesEntry,
  args: RequireFields<ModelCapacityArgs, 'budget' | Defaults>,
  { findGpu, meter }: Context,
): CapacityParent {
  chargePoints(series, meter);
  return capacityParent(series, budgetOfInput(args.budget, findGpu), args);
}
