import type { MeasurementRow } from '../../store/rows.ts';
import type { Owner } from '../../store/read/measurementsOf.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { type Page, lazy } from '../connection/page.ts';
import { type PageArguments, pageRequest } from '../connection/pageRequest.ts';
import type { Context } from '../context.ts';
import { checkedFilter } from '../filters/checkedFilter.ts';
import type { QueryMeasurementsArgs } from '../types.generated.ts';

const OWNED = 'owned measurements';

/** A page of the measurements of one model or series; its pages of one operation are read together. */
export function ownedMeasurements(
  owner: Owner,
  { id, readings }: { readonly id: number; readonly readings: number },
  args: PageArguments,
  { loaders }: Context,
): Page<MeasurementRow> {
  const request = pageRequest(args, OWNED, ['number', 'number', 'number']);
  return {
    slice: () => loaders().measurementsOf(owner, request).load(id),
    cursorOf: (row) => encodeCursor(OWNED, [row.seriesId, row.batchSize, row.id]),
    totalCount: () => readings,
  };
}

/** A page of all measurements that pass the filter. */
export function measurementPage(args: QueryMeasurementsArgs, { queries }: Context): Page<MeasurementRow> {
  const order = 'measurements';
  const request = pageRequest(args, order, ['number']);
  const filter = checkedFilter(args.filter) ?? {};
  return {
    slice: lazy(() => queries.measurements(filter, request)),
    cursorOf: (row) => encodeCursor(order, [row.id]),
    totalCount: () => queries.countMeasurements(filter),
  };
}
