import type { ModelEntry, SeriesEntry } from '../../catalogue/entries.ts';
import { filterSeries } from '../../catalogue/findSeries.ts';
import { type Ordering, keyOf } from '../../catalogue/ordering.ts';
import type { Picture } from '../../catalogue/picture.ts';
import { sliceOfSorted } from '../../catalogue/slice.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { type Page, lazy } from '../connection/page.ts';
import { pageRequest } from '../connection/pageRequest.ts';
import { checkedFilter } from '../filters/checkedFilter.ts';
import type { ModelSeriesArgs } from '../types.generated.ts';

const ORDER = 'series';
const ORDERING: Ordering<SeriesEntry> = { value: null, unique: ({ id }) => id, descending: false };

/** A page of the series of a model, in the order of their creation. */
export function seriesPage(
  { series }: ModelEntry,
  args: ModelSeriesArgs,
  { gpuById }: Picture,
): Page<SeriesEntry> {
  const request = pageRequest(args, ORDER, ['number']);
  const filter = checkedFilter(args.filter);
  const kept = lazy(() => filterSeries(series, filter, gpuById));
  return {
    slice: lazy(() => sliceOfSorted(kept(), ORDERING, request)),
    cursorOf: (entry) => encodeCursor(ORDER, keyOf(ORDERING, entry)),
    totalCount: () => kept().length,
  };
}
