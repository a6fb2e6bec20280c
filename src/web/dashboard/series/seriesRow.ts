import type { ModelSeriesQuery } from '../api/operations.generated.ts';

/** A series of the model. */
export type SeriesRow = NonNullable<NonNullable<ModelSeriesQuery['model']>['series']['nodes'][number]>;
