import type { MeasurementRow, Owner } from '../../store/rows.ts';
import type { Picture } from '../../picture/picture.ts';
import { textTest } from '../../picture/find/predicates.ts';
import type { TextFilter } from '../../store/filters.ts';
import type { MeasurementFilter } from '../../store/search.ts';
import { encodeCursor } from '../connection/cursor.ts';
import { type Page, once } from '../connection/page.ts';
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
  const byIds = once(() => filterByIds(filter, picture(), meter));
  return {
    slice: once(() => search.page(byIds(), request)),
    cursorOf: (row) => encodeCursor(order, [row.id]),
    totalCount: once(() => countKept(filter, picture(), meter) ?? search.count(byIds())),
  };
}

type ByNames = NonNullable<QueryMeasurementsArgs['filter']>;

/** The filter with the ids of the models' series and of the sources in place of their names. */
function filterByIds(
  { model, source, ...others }: ByNames,
  picture: Picture,
  meter: Meter,
): MeasurementFilter {
  return {
    ...others,
    series:
      model && matching(picture.models, model, meter).flatMap(({ series }) => series.map(({ id }) => id)),
    sources: source && matching(picture.sources, source, meter).map(({ id }) => id),
  };
}

function matching<T extends { readonly name: string }>(
  rows: readonly T[],
  filter: TextFilter,
  meter: Meter,
): readonly T[] {
  meter.charge(rows.length * PRICE.filterByText);
  const isKept = textTest(filter);
  return rows.filter(({ name }) => isKept(name));
}

/** How many measurements are kept where it only depends on their model; null where the rows have to be looked at. */
function countKept({ model, ...others }: ByNames, { models }: Picture, meter: Meter): number | null {
  const { retraction, ...unknown } = others;
  const isKnown = (retraction ?? 'NOT_RETRACTED') === 'NOT_RETRACTED';
  if (!isKnown || Object.values(unknown).some((given) => given != null)) return null;
  return matching(models, model ?? {}, meter).reduce((sum, { readings }) => sum + readings, 0);
}
