import type { ModelEntry } from '../../picture/entries.ts';
import { type ModelOrder, keepsModel, modelOrdering } from '../../picture/find/findModels.ts';
import { ModelValues } from '../../picture/order/modelValues.ts';
import { keyOf } from '../../picture/order/ordering.ts';
import { slice, sliceOfSorted } from '../../picture/order/slice.ts';
import { type KeyShape, encodeCursor } from '../connection/cursor.ts';
import { type Page, once } from '../connection/page.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import type { Context } from '../context.ts';
import type { FindGpu } from '../gpu/gpuFinder.ts';
import type { ModelOrder as OrderInput, QueryModelsArgs } from '../types.generated.ts';
import { userInputError } from '../userInputError.ts';
import { budgetOfInput } from './budgetArguments.ts';
import { modelFilterOf } from './modelFilter.ts';
import { filterPrice, orderPrice } from './scanPrice.ts';

/** The page of models that the arguments of `Query.models` ask for. */
export function modelPage(
  args: QueryModelsArgs,
  { picture: pictureOf, findGpu, meter }: Pick<Context, 'picture' | 'findGpu' | 'meter'>,
): Page<ModelEntry> {
  const picture = pictureOf();
  const { models } = picture;
  const direction = args.orderBy?.direction ?? 'ASC';
  const by = orderOf(args.orderBy, findGpu);
  const values = new ModelValues(models, picture.capacityColumns);
  const ordering = modelOrdering(by, direction, values);
  // A cursor holds values of one question, and says nothing in the order of another.
  const order = `models ${direction} ${JSON.stringify(by)}`;
  const request = pageRequest(args, order, keyShapeOf(by));
  const filter = modelFilterOf(args.filter, findGpu);
  const keeps = once(() => {
    meter.charge(models.length * (filterPrice(filter) + orderPrice(by)));
    return filter ? keepsModel(filter, values) : undefined;
  });
  const kept = once(() => {
    const keep = keeps();
    return keep ? models.filter(keep) : models;
  });
  const isSorted = by.field === 'NAME' && direction === 'ASC';
  return {
    slice: once(() =>
      isSorted ? sliceOfSorted(kept(), ordering, request) : slice(models, ordering, request, keeps()),
    ),
    cursorOf: (model) => encodeCursor(order, keyOf(ordering, model)),
    totalCount: () => kept().length,
  };
}

function keyShapeOf({ field }: ModelOrder): KeyShape {
  if (field === 'NAME') return ['string'];
  return [field === 'PRETRAINED_ON' ? 'string?' : 'number?', 'string'];
}

function orderOf(input: OrderInput | null | undefined, findGpu: FindGpu): ModelOrder {
  const { field = 'NAME', budget = null, estimator = 'ENDPOINTS', confidence = 'BALANCED' } = input ?? {};
  if (field === 'MAX_BATCH_SIZE' || field === 'CAPACITY' || field === 'EVIDENCE') {
    if (budget === null) throw userInputError(`Ordering by ${field} needs a budget.`);
    const question = { budgetMiB: budgetOfInput(budget, findGpu), estimator };
    return field === 'MAX_BATCH_SIZE'
      ? { field, ...question, rounding: 'FLOOR' }
      : { field, ...question, confidence };
  }
  if (budget !== null) {
    throw userInputError(
      `A budget goes with MAX_BATCH_SIZE, CAPACITY and EVIDENCE; the order is by ${field}.`,
    );
  }
  return field === 'MEMORY_PER_IMAGE' || field === 'MEMORY_MODEL' ? { field, estimator } : { field };
}
