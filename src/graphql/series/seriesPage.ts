import type { ModelEntry, SeriesEntry } from '../../catalogue/entries.ts';
import { type Ordering, keyOf } from '../../catalogue/ordering.ts';
import { sliceOfSorted } from '../../catalogue/slice.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { type Page, lazy } from '../connection/page.ts';
import { type PageArguments, pageRequest } from '../connection/pageRequest.ts';

const ORDER = 'series';
const ORDERING: Ordering<SeriesEntry> = { value: null, unique: ({ id }) => id, descending: false };

/** A page of the series of a model, in the order of their creation. */
export function seriesPage({ series }: ModelEntry, args: PageArguments): Page<SeriesEntry> {
  const request = pageRequest(args, ORDER, ['number']);
  return {
    slice: lazy(() => sliceOfSorted(series, ORDERING, request)),
    cursorOf: (entry) => encodeCursor(ORDER, keyOf(ORDERING, entry)),
    totalCount: () => series.length,
  };
}
