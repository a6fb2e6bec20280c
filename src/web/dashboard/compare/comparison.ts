import type { CompareQuery } from '../api/operations.generated.ts';

/** A model against all columns, as the API tells it. */
export type ComparisonRow = NonNullable<CompareQuery['capacityMatrix']['nodes'][number]>;

/** A model against one of them; null where nothing of it was measured. */
export type ComparisonCell = ComparisonRow['capacities'][number];
