import type { ModelEntry } from '../../src/picture/entries.ts';
import type { Complete } from '../../src/graphql/complete.ts';
import type { ModelResolvers } from '../../src/graphql/types.generated.ts';

// Held by `npm run check:types`: a line that compiles under its @ts-expect-error fails there.
type Model = Complete<ModelResolvers, ModelEntry>;
declare function accept(model: Model): void;
declare function without<Field extends keyof Model>(field: Field): Omit<Model, Field>;

/** A model is refused without a resolver for what its entry does not hold. */
export function incompleteModels(): void {
  // @ts-expect-error a derived field
  accept(without('memoryPerImage'));
  // @ts-expect-error a derived field
  accept(without('maxBatchSize'));
  // @ts-expect-error the entry has an id, but a number
  accept(without('id'));
  // @ts-expect-error the entry has series, but a list
  accept(without('series'));
  // The entry holds the name as the schema wants it.
  accept(without('name'));
}
