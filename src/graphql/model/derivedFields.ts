import type { SeriesEntry } from '../../catalogue/entries.ts';
import { capacity } from '../../memory/capacity.ts';
import { type Estimator, lineThrough } from '../../memory/estimators.ts';
import { type Line, intercept, memoryAt, slope } from '../../memory/line.ts';
import { LARGEST_BATCH_SIZE } from '../../memory/reading.ts';
import type { Context } from '../context.ts';
import type { ModelMaxBatchSizeArgs, RequireFields } from '../types.generated.ts';
import { userInputError } from '../userInputError.ts';
import { budgetOfArguments } from './budgetArguments.ts';

interface ByEstimator {
  readonly estimator: Estimator;
}

/** The derived fields, the same on a model (for its default series) and on a series. */
export function derivedFields<Parent>(seriesOf: (parent: Parent) => SeriesEntry | null) {
  const lineOf = (parent: Parent, estimator: Estimator): Line | null =>
    lineThrough(seriesOf(parent)?.measured.points ?? [], estimator);
  return {
    memoryPerImage: (parent: Parent, { estimator }: ByEstimator) => {
      const line = lineOf(parent, estimator);
      return line && slope(line);
    },
    memoryModel: (parent: Parent, { estimator }: ByEstimator) => {
      const line = lineOf(parent, estimator);
      return line && intercept(line);
    },
    memoryAt: (parent: Parent, { batchSize, estimator }: ByEstimator & { readonly batchSize: number }) => {
      checkBatchSize(batchSize);
      const line = lineOf(parent, estimator);
      return line && memoryAt(line, batchSize);
    },
    maxBatchSize: (
      parent: Parent,
      args: RequireFields<ModelMaxBatchSizeArgs, 'estimator' | 'rounding'>,
      { picture }: Context,
    ) => {
      const budgetMiB = budgetOfArguments(args, picture());
      const series = seriesOf(parent);
      return series && capacity(series.measured, budgetMiB, args.estimator, args.rounding);
    },
  };
}

function checkBatchSize(batchSize: number): void {
  if (batchSize >= 1 && batchSize <= LARGEST_BATCH_SIZE) return;
  throw userInputError(`batchSize is from 1 to ${String(LARGEST_BATCH_SIZE)}; got ${String(batchSize)}.`);
}
