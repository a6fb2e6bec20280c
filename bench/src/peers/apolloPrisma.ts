import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { conditionsKey } from '../../../src/domain/series/conditions.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { PrismaClient } from '../../../src/store/sqlite/client.generated/client.ts';
import { byCapacity, maxBatchSize, memoryModel, memoryPerImage } from './shared/derived.ts';
import { type Recording, conditionsOf } from './shared/recording.ts';
import { bulkRows } from './shared/bulkRows.ts';
import { SDL } from './shared/sdl.ts';

/** Rows that the bulk import hands to Prisma at once. */
const SLICE = 1_000;
const IMPORT_MS = 600_000;

const prisma = new PrismaClient({
  adapter: new PrismaBetterSqlite3({ url: `file:${process.env['DATABASE_FILE'] ?? ''}` }),
});

/** One findMany a page, with its readings: batched, as Prisma's guide against n+1 has it. */
const READINGS = {
  defaultSeries: { include: { measurements: { where: { retractedAt: null } } } },
} as const;

type Found = NonNullable<Awaited<ReturnType<typeof findModel>>>;

function findModel(name: string) {
  return prisma.model.findUnique({ where: { name }, include: READINGS });
}

function shown(model: Found) {
  const measured = observe(model.defaultSeries?.measurements ?? []);
  return { id: model.id, name: model.name, measured };
}

type Shown = ReturnType<typeof shown>;

async function models(after: string | null) {
  const found = await prisma.model.findMany({
    where: { name: { gt: after ?? '' } },
    orderBy: { name: 'asc' },
    take: 51,
    include: READINGS,
  });
  const nodes = found.slice(0, 50).map(shown);
  return { nodes, pageInfo: { hasNextPage: found.length > 50, endCursor: nodes.at(-1)?.name ?? null } };
}

async function top(gb: number, atLeast: number) {
  const all = (await prisma.model.findMany({ include: READINGS })).map(shown);
  const nodes = all
    .map((model) => ({ model, name: model.name, capacity: maxBatchSize(model.measured, gb) ?? -1 }))
    .filter(({ capacity }) => capacity >= atLeast)
    .sort(byCapacity)
    .slice(0, 50)
    .map(({ model }) => model);
  return { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
}

async function record(input: Recording) {
  return prisma.$transaction(async (tx) => {
    const { gpu = null } = input.conditions;
    const card = gpu === null ? null : await tx.gpu.findUniqueOrThrow({ where: { name: gpu } });
    const model = await tx.model.findUniqueOrThrow({ where: { name: input.model } });
    const key = { modelId: model.id, conditionsKey: conditionsKey(conditionsOf(input, card?.id ?? null)) };
    const series = await tx.series.findUniqueOrThrow({ where: { modelId_conditionsKey: key } });
    const kind = 'PERSON' as const;
    const source = await tx.source.upsert({
      where: { name: 'local' },
      update: {},
      create: { name: 'local', kind },
    });
    await tx.measurement.createMany({
      data: input.readings.map(({ batchSize, memoryMiB, measuredAt }) => ({
        batchSize,
        memoryMiB,
        measuredAt: new Date(measuredAt),
        outcome: 'FIT' as const,
        seriesId: series.id,
        sourceId: source.id,
        recordedBy: 'local',
      })),
    });
  });
}

async function importMeasurements(csv: string): Promise<number> {
  const all = await prisma.series.findMany({ include: { model: true } });
  const cards = new Map((await prisma.gpu.findMany()).map(({ id, name }) => [name, id]));
  const seriesIds = new Map(all.map(({ id, conditionsKey: key, model }) => [model.name + key, id]));
  const { id: sourceId } = await prisma.source.findUniqueOrThrow({ where: { name: 'generated' } });
  const data = Array.from(bulkRows(csv), ({ model, gpu, conditions, batchSize, memoryMiB, measuredAt }) => {
    const key = conditionsKey({ ...conditions, gpuId: cards.get(gpu) ?? null });
    const seriesId = seriesIds.get(model + key) ?? 0;
    return {
      seriesId,
      batchSize,
      memoryMiB,
      outcome: 'FIT' as const,
      sourceId,
      measuredAt: new Date(measuredAt),
    };
  });
  return prisma.$transaction(
    async (tx) => {
      let count = 0;
      // In slices: all at once takes more than a minute.
      for (let from = 0; from < data.length; from += SLICE) {
        count += (await tx.measurement.createMany({ data: data.slice(from, from + SLICE) })).count;
      }
      return count;
    },
    { timeout: IMPORT_MS },
  );
}

interface ModelsArguments {
  readonly after?: string | null;
  readonly filter?: {
    readonly maxBatchSize?: { readonly budget: { readonly gb: number }; readonly gte: number };
  };
}

const server = new ApolloServer({
  typeDefs: `${SDL} extend type Mutation { importMeasurements(csv: String!): Int! }`,
  resolvers: {
    Query: {
      model: async (_: unknown, { name }: { name: string }) => {
        const model = await findModel(name);
        return model && shown(model);
      },
      models: (_: unknown, { after = null, filter }: ModelsArguments) => {
        const wanted = filter?.maxBatchSize;
        return wanted ? top(wanted.budget.gb, wanted.gte) : models(after);
      },
    },
    Mutation: {
      recordMeasurements: async (_: unknown, { input }: { input: Recording }) => {
        await record(input);
        const model = await findModel(input.model);
        return { model: model && shown(model), userErrors: [] };
      },
      importMeasurements: (_: unknown, { csv }: { csv: string }) => importMeasurements(csv),
    },
    Model: {
      memoryPerImage: ({ measured }: Shown) => memoryPerImage(measured),
      memoryModel: ({ measured }: Shown) => memoryModel(measured),
      maxBatchSize: ({ measured }: Shown, { gb }: { gb: number }) => maxBatchSize(measured, gb),
      measurements: async ({ id }: Shown) => ({
        nodes: await prisma.measurement.findMany({
          where: { series: { modelId: id }, retractedAt: null },
          orderBy: [{ seriesId: 'asc' }, { batchSize: 'asc' }, { id: 'asc' }],
          take: 100,
        }),
      }),
    },
  },
});
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
console.log(url);
process.on('SIGTERM', () => process.exit(0));
