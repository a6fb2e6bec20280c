import type { ModelFilter, ModelOrder } from '../../picture/find/findModels.ts';
import { PRICE } from '../limits/prices.ts';

const OF_FILTER: Readonly<Record<keyof ModelFilter, number>> = {
  name: PRICE.filterByText,
  family: PRICE.filterByText,
  pretrainedOn: PRICE.filterByText,
  inputSize: PRICE.filterByNumber,
  parametersMillions: PRICE.filterByNumber,
  maxBatchSize: PRICE.maxBatchSize + PRICE.filterByNumber,
  capacity: PRICE.safeBatchSize + PRICE.filterByNumber,
};

const OF_ORDER: Readonly<Record<ModelOrder['field'], number>> = {
  NAME: 0,
  PRETRAINED_ON: PRICE.orderByText,
  PARAMETERS_MILLIONS: PRICE.orderByNumber,
  INPUT_SIZE: PRICE.orderByNumber,
  MEMORY_PER_IMAGE: PRICE.orderByNumber,
  MEMORY_MODEL: PRICE.orderByNumber,
  MAX_BATCH_SIZE: PRICE.maxBatchSize,
  CAPACITY: PRICE.safeBatchSize,
  EVIDENCE: PRICE.safeBatchSize + PRICE.evidence,
};

/** What a filter costs for each model that it looks at, in units of cost. */
export function filterPrice(filter: ModelFilter | null): number {
  const asked = Object.entries(filter ?? {}) as [keyof ModelFilter, unknown][];
  return asked.reduce((sum, [name, comparators]) => sum + (comparators ? OF_FILTER[name] : 0), 0);
}

/** What an order costs for each model. */
export function orderPrice({ field }: ModelOrder): number {
  return OF_ORDER[field];
}
