import type { ModelEntry } from '../../picture/entries.ts';
import { filterModels, modelOrdering } from '../../picture/find/findModels.ts';
import { keyOf } from '../../picture/order/ordering.ts';
import { sliceOfSorted } from '../../picture/order/slice.ts';
import { sortedByName } from '../../picture/byName.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { type Page, once } from '../connection/page.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import type { Context } from '../context.ts';
import { checkList } from '../filters/checkedFilter.ts';
import { chargePoints } from '../limits/chargePoints.ts';
import { budgetOfInput } from '../model/budgetArguments.ts';
import { modelFilterOf } from '../model/modelFilter.ts';
import { filterPrice } from '../model/scanPrice.ts';
import type { QueryCapacityMatrixArgs, RequireFields } from '../types.generated.ts';
import { userInputError } from '../userInputError.ts';
import { type CapacityParent, capacityParent } from './capacityParent.ts';

/** One model against all budgets. */
export interface CapacityRowParent {
  readonly model: ModelEntry;
  readonly capacities: readonly (CapacityParent | null)[];
}

const MAX_BUDGETS = 20;
/** With the budgets this keeps a page at 1,000 answers. */
const MAX_MODELS = 50;
const ORDER = 'capacity matrix';
const ORDERING = modelOrdering({ field: 'NAME' }, 'ASC');

/** A page of models against budgets. */
export function capacityMatrix(
  args: RequireFields<QueryCapacityMatrixArgs, 'budgets' | 'confidence' | 'estimator'>,
  { picture: pictureOf, findGpu, meter }: Pick<Context, 'picture' | 'findGpu' | 'meter'>,
): Page<CapacityRowParent> {
  const { length } = args.budgets;
  if (length < 1 || length > MAX_BUDGETS) {
    throw userInputError(`budgets has 1 to ${MAX_BUDGETS} items; got ${length}.`);
  }
  const budgets = args.budgets.map((budget) => budgetOfInput(budget, findGpu));
  const request = pageRequest(args, ORDER, ['string'], MAX_MODELS);
  const filter = modelFilterOf(args.filter, findGpu);
  const names = args.models && checkList('models', args.models);
  const kept = once(() => {
    const { models, modelByName, capacityColumns } = pictureOf();
    const named = names
      ? sortedByName(new Set(names.flatMap((name) => modelByName.get(name) ?? [])))
      : models;
    meter.charge(named.length * filterPrice(filter));
    return filterModels(named, filter, names ? null : capacityColumns);
  });
  const row = (model: ModelEntry): CapacityRowParent => {
    const series = model.defaultSeries;
    if (series) chargePoints(series, meter, budgets.length);
    return { model, capacities: budgets.map((mib) => series && capacityParent(series, mib, args)) };
  };
  return {
    slice: once(() => {
      const { items, ...around } = sliceOfSorted(kept(), ORDERING, request);
      return { items: items.map(row), ...around };
    }),
    cursorOf: ({ model }) => encodeCursor(ORDER, keyOf(ORDERING, model)),
    totalCount: () => kept().length,
  };
}
