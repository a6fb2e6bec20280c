import type { ModelEntry, SeriesEntry } from '../../picture/entries.ts';
import { filterSeries } from '../../picture/find/findSeries.ts';
import { type Ordering, keyOf } from '../../picture/order/ordering.ts';
import { sliceOfSorted } from '../../picture/order/slice.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { type Page, once } from '../connection/page.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import type { Context } from '../context.ts';
import { checkedFilter } from '../filters/checkedFilter.ts';
import { PRICE } from '../limits/prices.ts';
import type { ModelSeriesArgs } from '../types.generated.ts';

const ORDER = 'series';
const ORDERING: Ordering<SeriesEntry> = { value: null, unique: ({ id }) => id, descending: false };

/** A page of the series of a model, in the order of their creation. */
export function seriesPage(
  { series }: ModelEntry,
  args: ModelSeriesArgs,
  { picture, meter }: Pick<Context, 'picture' | 'meter'>,
): Page<SeriesEntry> {
  const request = pageRequest(args, ORDER, ['number']);
  const filter = checkedFilter(args.filter);
  const kept = once(() => {
    meter.charge(series.length * Object.keys(filter ?? {}).length * PRICE.seriesByCondition);
    return filterSeries(series, filter, picture().gpuById);
  });
  return {
    slice: once(() => sliceOfSorted(kept(), ORDERING, request)),
    cursorOf: (entry) => encodeCursor(ORDER, keyOf(ORDERING, entry)),
    totalCount: () => kept().length,
  };
}
