import type { MeasurementRow, Owner } from '../../store/rows.ts';
import type { Picture } from '../../picture/picture.ts';
import { textTest } from '../../picture/find/predicates.ts';
import type { MeasurementFilter } from '../../store/search.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { type Page, lazy } from '../connection/page.ts';
import { type PageArguments, pageRequest } from '../connection/pageRequest.ts';
import type { Context } from '../context.ts';
import { checkedFilter } from '../filters/checkedFilter.ts';
import type { Meter } from '../limits/meter.ts';
import { PRICE } from '../limits/prices.ts';
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
export function measurementPage(
  args: QueryMeasurementsArgs,
  { picture, search, meter }: Pick<Context, 'picture' | 'search' | 'meter'>,
): Page<MeasurementRow> {
  const order = 'measurements';
  const request = pageRequest(args, order, ['number']);
  const filter = checkedFilter(args.filter) ?? {};
  return {
    slice: lazy(() => search.page(filter, request)),
    cursorOf: (row) => encodeCursor(order, [row.id]),
    totalCount: lazy(() => countKept(filter, picture(), meter) ?? search.count(filter)),
  };
}

/** How many measurements are kept where it only depends on their model; null where the rows have to be looked at. */
function countKept(
  { model, ...others }: MeasurementFilter,
  { models }: Picture,
  meter: Meter,
): number | null {
  const { retraction, ...unknown } = others;
  const isKnown = (retraction ?? 'NOT_RETRACTED') === 'NOT_RETRACTED';
  if (!isKnown || Object.values(unknown).some((given) => given != null)) return null;
  const isKept = textTest(model ?? {});
  if (model) meter.charge(models.length * PRICE.filterByText);
  return models.reduce((sum, { name, readings }) => sum + (isKept(name) ? readings : 0), 0);
}
