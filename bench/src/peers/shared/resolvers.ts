import type { MeasuredSeries } from '../../../../src/domain/series/series.ts';
import { maxBatchSize, memoryModel, memoryPerImage } from './derived.ts';
import type { Recording } from './recording.ts';

/** A model with its default series. */
export interface MeasuredModel {
  readonly id: number;
  readonly name: string;
  readonly measured: MeasuredSeries;
}

export interface Page<Model> {
  readonly nodes: readonly Model[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What the resolvers ask; answered synchronously by SQL, asynchronously by Prisma. */
export interface Source {
  readonly model: (name: string) => unknown;
  readonly models: (after: string | null) => unknown;
  readonly top: (gb: number, atLeast: number) => unknown;
  readonly measurements: (modelId: number) => unknown;
  /** @returns the model. */
  readonly record: (recording: Recording) => unknown;
}

interface ModelsArguments {
  readonly after?: string | null;
  readonly filter?: {
    readonly maxBatchSize?: { readonly budget: { readonly gb: number }; readonly gte: number };
  };
}

/** The resolvers of the peers that serve GraphQL. */
export function resolvers(source: Source) {
  return {
    Query: {
      model: (_: unknown, { name }: { name: string }) => source.model(name),
      models: (_: unknown, { after = null, filter }: ModelsArguments) => {
        const wanted = filter?.maxBatchSize;
        return wanted ? { nodes: source.top(wanted.budget.gb, wanted.gte) } : source.models(after);
      },
    },
    Mutation: {
      recordMeasurements: (_: unknown, { input }: { input: Recording }) => ({
        model: source.record(input),
        userErrors: [],
      }),
    },
    Model: {
      memoryPerImage: ({ measured }: MeasuredModel) => memoryPerImage(measured),
      memoryModel: ({ measured }: MeasuredModel) => memoryModel(measured),
      maxBatchSize: ({ measured }: MeasuredModel, { gb }: { gb: number }) => maxBatchSize(measured, gb),
      measurements: ({ id }: MeasuredModel) => ({ nodes: source.measurements(id) }),
    },
  };
}
