import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { onTestFinished } from 'vitest';
import { PrismaClient } from '../../../../src/store/sqlite/client.generated/client.ts';
import { DurableSqlite } from '../../../../src/store/sqlite/connection/durableSqlite.ts';
import { migrate } from '../../../../src/store/sqlite/migrations/migrate.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';

export type MakeAdapter = (file: string) => SqlDriverAdapterFactory;

/** Each scenario runs on both: that it fails on the stock adapter is the proof that it tests something. */
export const durable: MakeAdapter = (file) => new DurableSqlite(file);
export const stock: MakeAdapter = (file) => new PrismaBetterSqlite3({ url: file });

/** A client on a new, migrated file. */
export function newClient(makeAdapter: MakeAdapter): { prisma: PrismaClient; file: string } {
  const file = join(temporaryFolder(), 'test.db');
  migrate(file);
  return { prisma: openClient(makeAdapter, file), file };
}

/** A client on a file, closed when the test ends. */
export function openClient(makeAdapter: MakeAdapter, file: string): PrismaClient {
  const prisma = new PrismaClient({ adapter: makeAdapter(file), transactionOptions: { maxWait: 2000 } });
  onTestFinished(() => prisma.$disconnect());
  return prisma;
}

/** How a promise ended, as data. */
export async function ending(promise: Promise<unknown>): Promise<'fulfilled' | 'rejected'> {
  const [result] = await Promise.allSettled([promise]);
  return result.status;
}
