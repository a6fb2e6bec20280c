import type { ModelSeriesQuery } from '../api/operations.generated.ts';

/** A series of a model as the API tells it. */
export type SeriesRow = NonNullable<NonNullable<ModelSeriesQuery['model']>['series']['nodes'][number]>;
