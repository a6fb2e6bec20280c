import type { NumberFilter, TextFilter } from '../store/filters.ts';
import type { ModelEntry } from './entries.ts';
import type { Ordering } from './ordering.ts';
import { passesNumber, passesText } from './predicates.ts';

/** Which models to keep. */
export interface ModelFilter {
  readonly name?: TextFilter | null | undefined;
  readonly family?: TextFilter | null | undefined;
  readonly inputSize?: NumberFilter | null | undefined;
  readonly parametersMillions?: NumberFilter | null | undefined;
  readonly pretrainedOn?: TextFilter | null | undefined;
}

export type ModelOrderField = 'NAME' | 'PARAMETERS_MILLIONS' | 'INPUT_SIZE';

/** The models that pass a filter, in the order given. */
export function filterModels(
  models: readonly ModelEntry[],
  filter: ModelFilter | null | undefined,
): readonly ModelEntry[] {
  if (!filter) return models;
  return models.filter(
    (model) =>
      passesText(model.name, filter.name) &&
      passesText(model.family, filter.family) &&
      passesNumber(inputSizeOf(model), filter.inputSize) &&
      passesNumber(model.parametersMillions, filter.parametersMillions) &&
      passesText(model.pretrainedOn, filter.pretrainedOn),
  );
}

/** The name ends every key, since it is unique. */
const MODEL_KEYS: Record<ModelOrderField, Ordering<ModelEntry>['keyOf']> = {
  NAME: (model) => [model.name],
  PARAMETERS_MILLIONS: (model) => [model.parametersMillions, model.name],
  INPUT_SIZE: (model) => [inputSizeOf(model), model.name],
};

export function modelOrdering(field: ModelOrderField, direction: 'ASC' | 'DESC'): Ordering<ModelEntry> {
  return { keyOf: MODEL_KEYS[field], descending: direction === 'DESC' };
}

function inputSizeOf(model: ModelEntry): number | null {
  return model.defaultSeries?.conditions.inputSize ?? null;
}
