import type { SeriesEntry } from '../../picture/entries.ts';
import { capacity } from '../../domain/capacity/capacity.ts';
import { type Estimator, lineThrough } from '../../domain/line/estimators.ts';
import { type Line, intercept, memoryAt, slope } from '../../domain/line/line.ts';
import type { Context } from '../context.ts';
import { chargePoints } from '../limits/chargePoints.ts';
import type { ModelMaxBatchSizeArgs, RequireFields } from '../types.generated.ts';
import { budgetOfArguments } from './budgetArguments.ts';
import { checkBatchSize } from './checkBatchSize.ts';

interface ByEstimator {
  readonly estimator: Estimator;
}

/** The derived fields, the same on a model (for its default series) and on a series. */
export function derivedFields<Parent>(seriesOf: (parent: Parent) => SeriesEntry | null) {
  const lineOf = (parent: Parent, estimator: Estimator, { meter }: Context): Line | null => {
    const series = seriesOf(parent);
    if (series === null) return null;
    chargePoints(series, meter);
    return lineThrough(series.measured.points, estimator);
  };
  return {
    memoryPerImage: (parent: Parent, { estimator }: ByEstimator, context: Context) => {
      const line = lineOf(parent, estimator, context);
      return line && slope(line);
    },
    memoryModel: (parent: Parent, { estimator }: ByEstimator, context: Context) => {
      const line = lineOf(parent, estimator, context);
      return line && intercept(line);
    },
    memoryAt: (
      parent: Parent,
      { batchSize, estimator }: ByEstimator & { readonly batchSize: number },
      context: Context,
    ) => {
      checkBatchSize('batchSize', batchSize);
      const line = lineOf(parent, estimator, context);
      return line && memoryAt(line, batchSize);
    },
    maxBatchSize: (
      parent: Parent,
      args: RequireFields<ModelMaxBatchSizeArgs, 'estimator' | 'rounding'>,
      { findGpu, meter }: Context,
    ) => {
      const budgetMiB = budgetOfArguments(args, findGpu);
      const series = seriesOf(parent);
      if (series === null) return null;
      chargePoints(series, meter);
      return capacity(series.measured, budgetMiB, args.estimator, args.rounding);
    },
  };
}
