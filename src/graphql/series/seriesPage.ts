import type { ModelEntry, SeriesEntry } from '../../catalogue/entries.ts';
import type { Ordering } from '../../catalogue/ordering.ts';
import { slice } from '../../catalogue/slice.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { type Page, lazy } from '../connection/page.ts';
import { type PageArguments, pageRequest } from '../connection/pageRequest.ts';

const ORDER = 'series';
const ORDERING: Ordering<SeriesEntry> = { keyOf: (series) => [series.id], descending: false };

/** A page of the series of a model, in the order of their creation. */
export function seriesPage({ series }: ModelEntry, args: PageArguments): Page<SeriesEntry> {
  const request = pageRequest(args, ORDER, ['number']);
  return {
    slice: lazy(() => slice(series, ORDERING, request)),
    cursorOf: (entry) => encodeCursor(ORDER, ORDERING.keyOf(entry)),
    totalCount: () => series.length,
  };
}
