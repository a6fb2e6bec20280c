import type { ModelEntry } from '../../catalogue/entries.ts';
import { filterModels, modelOrdering } from '../../catalogue/findModels.ts';
import { slice } from '../../catalogue/slice.ts';
import { type KeyShape, encodeCursor } from '../connection/cursor.ts';
import { type Page, lazy } from '../connection/page.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import { checkedFilter } from '../filters/checkedFilter.ts';
import type { ModelOrderField, QueryModelsArgs } from '../types.generated.ts';

const SHAPES: Record<ModelOrderField, KeyShape> = {
  NAME: ['string'],
  PARAMETERS_MILLIONS: ['number?', 'string'],
  INPUT_SIZE: ['number?', 'string'],
};

/** The page of models that the arguments of `Query.models` ask for. */
export function modelPage(models: readonly ModelEntry[], args: QueryModelsArgs): Page<ModelEntry> {
  const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
  const order = `models ${field} ${direction}`;
  const ordering = modelOrdering(field, direction);
  const request = pageRequest(args, order, SHAPES[field]);
  const filter = checkedFilter(args.filter);
  const kept = lazy(() => filterModels(models, filter));
  return {
    slice: lazy(() => slice(kept(), ordering, request)),
    cursorOf: (model) => encodeCursor(order, ordering.keyOf(model)),
    totalCount: () => kept().length,
  };
}
