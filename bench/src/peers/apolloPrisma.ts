import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { conditionsKey } from '../../../src/domain/series/conditions.ts';
import { observe } from '../../../src/domain/series/series.ts';
import { PrismaClient } from '../../../src/store/sqlite/client.generated/client.ts';
import { bulkRows } from './shared/bulkRows.ts';
import { firstByCapacity, maxBatchSize } from './shared/derived.ts';
import { type Recording, conditionsOf } from './shared/recording.ts';
import { type MeasuredModel, type Page, resolvers } from './shared/resolvers.ts';
import { SDL } from './shared/sdl.ts';

/** Rows a statement of the bulk import. */
const SLICE = 1_000;
const IMPORT_TIMEOUT_MS = 600_000;

const prisma = new PrismaClient({
  adapter: new PrismaBetterSqlite3({ url: `file:${process.env['DATABASE_FILE'] ?? ''}` }),
});

/** One findMany a page with its readings, as Prisma's guide against n+1 queries shows. */
const READINGS = {
  defaultSeries: { include: { measurements: { where: { retractedAt: null } } } },
} as const;

type Found = NonNullable<Awaited<ReturnType<typeof findModel>>>;

function findModel(name: string) {
  return prisma.model.findUnique({ where: { name }, include: READINGS });
}

function shown({ id, name, defaultSeries }: Found): MeasuredModel {
  return { id, name, measured: observe(defaultSeries?.measurements ?? []) };
}

async function model(name: string): Promise<MeasuredModel | null> {
  const found = await findModel(name);
  return found && shown(found);
}

async function models(after: string | null): Promise<Page<MeasuredModel>> {
  const found = await prisma.model.findMany({
    where: { name: { gt: after ?? '' } },
    orderBy: { name: 'asc' },
    take: 51,
    include: READINGS,
  });
  const nodes = found.slice(0, 50).map(shown);
  return { nodes, pageInfo: { hasNextPage: found.length > 50, endCursor: nodes.at(-1)?.name ?? null } };
}

async function top(gb: number, atLeast: number): Promise<MeasuredModel[]> {
  const all = (await prisma.model.findMany({ include: READINGS })).map(shown);
  return firstByCapacity(all, ({ measured }) => maxBatchSize(measured, gb), atLeast);
}

function measurements(modelId: number) {
  return prisma.measurement.findMany({
    where: { series: { modelId }, retractedAt: null },
    orderBy: [{ seriesId: 'asc' }, { batchSize: 'asc' }, { id: 'asc' }],
    take: 100,
  });
}

async function record(recording: Recording): Promise<MeasuredModel | null> {
  await prisma.$transaction(async (tx) => {
    const { gpu = null } = recording.conditions;
    const card = gpu === null ? null : await tx.gpu.findUniqueOrThrow({ where: { name: gpu } });
    const { id: modelId } = await tx.model.findUniqueOrThrow({ where: { name: recording.model } });
    const key = { modelId, conditionsKey: conditionsKey(conditionsOf(recording, card?.id ?? null)) };
    const { id: seriesId } = await tx.series.findUniqueOrThrow({ where: { modelId_conditionsKey: key } });
    const { id: sourceId } = await tx.source.upsert({
      where: { name: 'local' },
      update: {},
      create: { name: 'local', kind: 'PERSON' },
    });
    await tx.measurement.createMany({
      data: rowsOf(recording, seriesId, sourceId).map((row) => ({ ...row, recordedBy: 'local' })),
    });
  });
  return model(recording.model);
}

function rowsOf({ readings }: Recording, seriesId: number, sourceId: number) {
  return readings.map(({ batchSize, memoryMiB, measuredAt }) => ({
    ...{ seriesId, sourceId, batchSize, memoryMiB, outcome: 'FIT' as const },
    measuredAt: new Date(measuredAt),
  }));
}

async function importMeasurements(csv: string): Promise<number> {
  const all = await prisma.series.findMany({ include: { model: true } });
  const cards = new Map((await prisma.gpu.findMany()).map(({ id, name }) => [name, id]));
  const seriesIds = new Map(all.map(({ id, conditionsKey: key, model: { name } }) => [name + key, id]));
  const { id: sourceId } = await prisma.source.findUniqueOrThrow({ where: { name: 'generated' } });
  const data = Array.from(bulkRows(csv)).flatMap((row) => {
    const key = conditionsKey(conditionsOf(row, cards.get(row.conditions.gpu ?? '') ?? null));
    return rowsOf(row, seriesIds.get(row.model + key) ?? 0, sourceId);
  });
  return prisma.$transaction(
    async (tx) => {
      let count = 0;
      // In slices: all rows at once take more than a minute.
      for (let from = 0; from < data.length; from += SLICE) {
        count += (await tx.measurement.createMany({ data: data.slice(from, from + SLICE) })).count;
      }
      return count;
    },
    { timeout: IMPORT_TIMEOUT_MS },
  );
}

const shared = resolvers({ model, models, top, measurements, record });
const server = new ApolloServer({
  typeDefs: `${SDL} extend type Mutation { importMeasurements(csv: String!): Int! }`,
  resolvers: {
    ...shared,
    Mutation: {
      ...shared.Mutation,
      importMeasurements: (_: unknown, { csv }: { csv: string }) => importMeasurements(csv),
    },
  },
});
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
console.log(url);
process.on('SIGTERM', () => process.exit(0));
