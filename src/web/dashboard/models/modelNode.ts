import type { ModelsQuery } from '../api/operations.generated.ts';

/** A row's model as the API tells it. */
export type ModelNode = NonNullable<ModelsQuery['models']['nodes'][number]>;
