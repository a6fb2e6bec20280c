import { type Rounding, capacity } from '../memory/capacity.ts';
import { type Estimator, lineThrough } from '../memory/estimators.ts';
import { intercept, slope } from '../memory/line.ts';
import { safeBatchSize } from '../memory/safeBatchSize.ts';
import type { Confidence } from '../memory/safety.ts';
import type { NumberFilter, TextFilter } from '../store/filters.ts';
import type { ModelEntry } from './entries.ts';
import type { Ordering } from './ordering.ts';
import { passesNumber, passesText } from './predicates.ts';

/** What a batch size is worked out for. */
export interface CapacityQuestion {
  readonly budgetMiB: number;
  readonly estimator: Estimator;
  readonly rounding: Rounding;
}

/** What a safe batch size is worked out for. */
export interface SafeQuestion {
  readonly budgetMiB: number;
  readonly estimator: Estimator;
  readonly confidence: Confidence;
}

/** Which models to keep. */
export interface ModelFilter {
  readonly name?: TextFilter | null | undefined;
  readonly family?: TextFilter | null | undefined;
  readonly inputSize?: NumberFilter | null | undefined;
  readonly parametersMillions?: NumberFilter | null | undefined;
  readonly pretrainedOn?: TextFilter | null | undefined;
  readonly maxBatchSize?: (CapacityQuestion & NumberFilter) | null | undefined;
  readonly capacity?: (SafeQuestion & NumberFilter) | null | undefined;
}

/** What models are ordered by. */
export type ModelOrder =
  | { readonly field: 'NAME' | 'PARAMETERS_MILLIONS' | 'INPUT_SIZE' }
  | { readonly field: 'MEMORY_PER_IMAGE' | 'MEMORY_MODEL'; readonly estimator: Estimator }
  | ({ readonly field: 'MAX_BATCH_SIZE' } & CapacityQuestion)
  | ({ readonly field: 'CAPACITY' } & SafeQuestion);

/** The models that pass a filter, in the order given. Derived values are worked out now. */
export function filterModels(
  models: readonly ModelEntry[],
  filter: ModelFilter | null | undefined,
): readonly ModelEntry[] {
  if (!filter) return models;
  const { maxBatchSize, capacity: safe } = filter;
  return models.filter(
    (model) =>
      passesText(model.name, filter.name) &&
      passesText(model.family, filter.family) &&
      passesNumber(inputSizeOf(model), filter.inputSize) &&
      passesNumber(model.parametersMillions, filter.parametersMillions) &&
      passesText(model.pretrainedOn, filter.pretrainedOn) &&
      (!maxBatchSize || passesNumber(capacityOf(model, maxBatchSize), maxBatchSize)) &&
      (!safe || passesNumber(safeOf(model, safe), safe)),
  );
}

/** The order of models; the name decides between equals, since it is unique. */
export function modelOrdering(order: ModelOrder, direction: 'ASC' | 'DESC'): Ordering<ModelEntry> {
  return { value: valueBy(order), unique: ({ name }) => name, descending: direction === 'DESC' };
}

function valueBy(order: ModelOrder): Ordering<ModelEntry>['value'] {
  switch (order.field) {
    case 'NAME':
      return null;
    case 'PARAMETERS_MILLIONS':
      return (model) => model.parametersMillions;
    case 'INPUT_SIZE':
      return inputSizeOf;
    case 'MEMORY_PER_IMAGE':
      return (model) => ofLine(model, order.estimator, slope);
    case 'MEMORY_MODEL':
      return (model) => ofLine(model, order.estimator, intercept);
    case 'MAX_BATCH_SIZE':
      return (model) => capacityOf(model, order);
    case 'CAPACITY':
      return (model) => safeOf(model, order);
  }
}

function inputSizeOf(model: ModelEntry): number | null {
  return model.defaultSeries?.conditions.inputSize ?? null;
}

function ofLine(model: ModelEntry, estimator: Estimator, value: typeof slope): number | null {
  const line = lineThrough(model.defaultSeries?.measured.points ?? [], estimator);
  return line && value(line);
}

function capacityOf(
  { defaultSeries }: ModelEntry,
  { budgetMiB, estimator, rounding }: CapacityQuestion,
): number | null {
  return defaultSeries && capacity(defaultSeries.measured, budgetMiB, estimator, rounding);
}

function safeOf(
  { defaultSeries }: ModelEntry,
  { budgetMiB, estimator, confidence }: SafeQuestion,
): number | null {
  return defaultSeries && safeBatchSize(defaultSeries.measured, budgetMiB, estimator, confidence);
}
