import type { Database } from 'better-sqlite3';
import { maxBatchSize, memoryModel, memoryPerImage } from './derived.ts';
import type { Recording } from './recording.ts';
import { type SqlModel, sqlReader } from './sqlReader.ts';
import { sqlWriter } from './sqlWriter.ts';

interface ModelsArguments {
  readonly after?: string | null;
  readonly filter?: {
    readonly maxBatchSize?: { readonly budget: { readonly gb: number }; readonly gte: number };
  };
}

/** Resolvers over better-sqlite3, one statement a page, for the servers that are no Apollo. */
export function sqlResolvers(database: Database) {
  const reader = sqlReader(database);
  const record = sqlWriter(database);
  return {
    Query: {
      model: (_: unknown, { name }: { name: string }) => reader.model(name),
      models: (_: unknown, { after = null, filter }: ModelsArguments) => {
        const wanted = filter?.maxBatchSize;
        if (wanted) return { nodes: reader.top(wanted.budget.gb, wanted.gte), pageInfo: NO_MORE };
        const { nodes, hasNextPage } = reader.models(after);
        return { nodes, pageInfo: { hasNextPage, endCursor: nodes.at(-1)?.name ?? null } };
      },
    },
    Mutation: {
      recordMeasurements: (_: unknown, { input }: { input: Recording }) => {
        record(input);
        return { model: reader.model(input.model), userErrors: [] };
      },
    },
    Model: {
      memoryPerImage: ({ measured }: SqlModel) => memoryPerImage(measured),
      memoryModel: ({ measured }: SqlModel) => memoryModel(measured),
      maxBatchSize: ({ measured }: SqlModel, { gb }: { gb: number }) => maxBatchSize(measured, gb),
      measurements: ({ id }: SqlModel) => ({ nodes: reader.measurements(id) }),
    },
  };
}

const NO_MORE = { hasNextPage: false, endCursor: null };
