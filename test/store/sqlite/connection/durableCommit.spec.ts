import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Prisma, PrismaClient } from '../../../../src/store/sqlite/client.generated/client.ts';
import { durable, ending, newClient, stock, type MakeAdapter } from './adapters.ts';

test('a COMMIT that fails is a rejected write, and leaves no transaction open', async () => {
  const clean = { write: 'rejected', next: 'fulfilled', transaction: 'fulfilled', persisted: ['next'] };
  expect(await failedCommit(durable)).toEqual(clean);
  // The stock adapter acknowledges the next write, which nobody ever commits.
  expect(await failedCommit(stock)).toEqual({ ...clean, transaction: 'rejected', persisted: [] });
});

async function failedCommit(makeAdapter: MakeAdapter) {
  const { prisma, file } = newClient(makeAdapter);
  const write = await ending(
    prisma.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON');
      await tx.source.create({ data: { name: 'undone', kind: 'PERSON' } });
      await tx.gpuAlias.create({ data: { name: 'an alias of no GPU', gpuId: 404 } });
    }),
  );
  const next = await ending(createSource(prisma, 'next'));
  const transaction = await ending(prisma.$transaction((tx) => tx.source.count()));
  return { write, next, transaction, persisted: persistedSources(file) };
}

test('after SQLite itself rolled back, the rest of the transaction is refused', async () => {
  const clean = { write: 'rejected', persisted: [] };
  expect(await writeAfterFullDisk(durable)).toEqual(clean);
  // The stock adapter commits it, statement by statement, and then says that the write failed.
  expect(await writeAfterFullDisk(stock)).toEqual({ ...clean, persisted: ['after'] });
});

async function writeAfterFullDisk(makeAdapter: MakeAdapter) {
  const { prisma, file } = newClient(makeAdapter);
  const write = await ending(
    prisma.$transaction(async (tx) => {
      await createSource(tx, 'before');
      await fillDisk(tx);
      await createSource(tx, 'after');
    }),
  );
  return { write, persisted: persistedSources(file) };
}

/** Lets SQLite have no further page, as a full disk does, and swallows the error of a write that needs one. */
async function fillDisk(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$queryRawUnsafe('PRAGMA max_page_count = 1');
  const large = tx.$executeRaw`INSERT INTO AppliedSeed (file, sha256) VALUES ('large', zeroblob(50000))`;
  expect(await ending(large)).toBe('rejected');
  await tx.$queryRawUnsafe('PRAGMA max_page_count = 1000000').catch(() => undefined);
}

function createSource(client: PrismaClient | Prisma.TransactionClient, name: string): Promise<unknown> {
  return client.source.create({ data: { name, kind: 'PERSON' } }).then();
}

/** What another connection finds in the file. */
function persistedSources(file: string): string[] {
  const witness = new Database(file, { readonly: true });
  try {
    return witness.prepare<[], string>('SELECT name FROM Source ORDER BY id').pluck().all();
  } finally {
    witness.close();
  }
}
