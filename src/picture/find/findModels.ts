import { type Line, intercept, slope } from '../../domain/line/line.ts';
import type { Estimator } from '../../domain/line/estimators.ts';
import type { NumberFilter, TextFilter } from '../../store/filters.ts';
import type { ModelEntry } from '../entries.ts';
import {
  type CapacityQuestion,
  type ColumnsBy,
  ModelValues,
  type SafeQuestion,
  type ValueAt,
  capacityOf,
  evidenceOf,
  ofLine,
  safeOf,
} from '../order/modelValues.ts';
import type { Ordering } from '../order/ordering.ts';
import { type Test, numberTest, textTest } from './predicates.ts';

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
  | { readonly field: 'NAME' | 'PARAMETERS_MILLIONS' | 'INPUT_SIZE' | 'PRETRAINED_ON' }
  | { readonly field: 'MEMORY_PER_IMAGE' | 'MEMORY_MODEL'; readonly estimator: Estimator }
  | ({ readonly field: 'MAX_BATCH_SIZE' } & CapacityQuestion)
  | ({ readonly field: 'CAPACITY' | 'EVIDENCE' } & SafeQuestion);

/** Whether the model at an index is kept. */
export type Keeps = (model: ModelEntry, index: number) => boolean;

/** The models that pass a filter, in the order given. @param columnsBy of all models; null for a short list. */
export function filterModels(
  models: readonly ModelEntry[],
  filter: ModelFilter | null | undefined,
  columnsBy: ColumnsBy | null,
): readonly ModelEntry[] {
  return filter ? models.filter(keepsModel(filter, new ModelValues(models, columnsBy))) : models;
}

/** @param values of the list that the models stand in. */
export function keepsModel(filter: ModelFilter, values: ModelValues): Keeps {
  const { name, family, inputSize, parametersMillions, pretrainedOn, maxBatchSize, capacity: safe } = filter;
  // Only what is asked for: at 20,000 models each look at what is not there counts.
  const tests: Keeps[] = [];
  if (name) tests.push(passes(textTest(name), (model) => model.name));
  if (family) tests.push(passes(textTest(family), (model) => model.family));
  if (inputSize) tests.push(passes(numberTest(inputSize), inputSizeOf));
  if (parametersMillions) {
    tests.push(passes(numberTest(parametersMillions), (model) => model.parametersMillions));
  }
  if (pretrainedOn) tests.push(passes(textTest(pretrainedOn), (model) => model.pretrainedOn));
  if (maxBatchSize) tests.push(passesAt(numberTest(maxBatchSize), values.capacities(maxBatchSize)));
  if (safe) tests.push(passesAt(numberTest(safe), values.safe(safe)));
  const [first, ...others] = tests;
  if (first && others.length === 0) return first;
  return (model, index) => tests.every((test) => test(model, index));
}

function passes<T>(test: Test<T>, valueOf: (model: ModelEntry) => T | null): Keeps {
  return (model) => test(valueOf(model));
}

function passesAt(test: Test<number>, valueAt: ValueAt): Keeps {
  return (_, index) => test(valueAt(index));
}

/**
 * The order of models; the name decides between equals, since it is unique.
 * @param values of the list that the models stand in; without it their values are worked out one by one.
 */
export function modelOrdering(
  order: ModelOrder,
  direction: 'ASC' | 'DESC',
  values?: ModelValues,
): Ordering<ModelEntry> {
  return { value: valueBy(order, values), unique: ({ name }) => name, descending: direction === 'DESC' };
}

function valueBy(order: ModelOrder, values: ModelValues | undefined): Ordering<ModelEntry>['value'] {
  switch (order.field) {
    case 'NAME':
      return null;
    case 'PARAMETERS_MILLIONS':
      return (model) => model.parametersMillions;
    case 'INPUT_SIZE':
      return inputSizeOf;
    case 'PRETRAINED_ON':
      return (model) => model.pretrainedOn;
    case 'MEMORY_PER_IMAGE':
      return byLine(order.estimator, slope, values);
    case 'MEMORY_MODEL':
      return byLine(order.estimator, intercept, values);
    case 'MAX_BATCH_SIZE':
      return byPlace(values && (() => values.capacities(order)), (model) => capacityOf(model, order));
    case 'CAPACITY':
      return byPlace(values && (() => values.safe(order)), (model) => safeOf(model, order));
    case 'EVIDENCE':
      return byPlace(values && (() => values.evidence(order)), (model) => evidenceOf(model, order));
  }
}

function byLine(
  estimator: Estimator,
  value: (line: Line) => number,
  values: ModelValues | undefined,
): Ordering<ModelEntry>['value'] {
  return byPlace(values && (() => values.ofLines(estimator, value)), (model) =>
    ofLine(model, estimator, value),
  );
}

/** Takes the value from those of the whole list, which are worked out when the first is asked for. */
function byPlace(
  ofAll: (() => ValueAt) | undefined,
  ofOne: (model: ModelEntry) => number | null,
): Ordering<ModelEntry>['value'] {
  let valueAt: ValueAt | undefined;
  return (model, index) => (index === undefined || !ofAll ? ofOne(model) : (valueAt ??= ofAll())(index));
}

function inputSizeOf(model: ModelEntry): number | null {
  return model.defaultSeries?.conditions.inputSize ?? null;
}
