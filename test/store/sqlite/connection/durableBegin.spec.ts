import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { durable, ending, newClient, openClient, stock, type MakeAdapter } from './adapters.ts';

test('a BEGIN that fails does not keep the lock', async () => {
  expect(await failedBegin(durable)).toEqual({ first: 'rejected', second: 'fulfilled' });
  expect(await failedBegin(stock)).toEqual({ first: 'rejected', second: 'rejected' });
});

async function failedBegin(makeAdapter: MakeAdapter) {
  const { prisma } = newClient(makeAdapter);
  await prisma.$connect();
  const prepare = Reflect.get(Database.prototype, 'prepare');
  const failing = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: unknown, sql) {
    if (sql.startsWith('BEGIN')) throw new Database.SqliteError('no luck', 'SQLITE_BUSY');
    return Reflect.apply(prepare, this, [sql]);
  });
  const first = await ending(prisma.$transaction((tx) => tx.source.count()));
  failing.mockRestore();
  const second = await ending(prisma.$transaction((tx) => tx.source.count()));
  return { first, second };
}

test('a lock held by another process fails a write, and the next one goes through', async () => {
  const { prisma, file } = newClient(durable);
  await prisma.$connect();
  const other = otherProcess(file);
  other.exec('BEGIN IMMEDIATE');
  expect(await ending(prisma.$transaction((tx) => tx.source.count()))).toBe('rejected');
  other.exec('ROLLBACK');
  expect(await ending(prisma.$transaction((tx) => tx.source.count()))).toBe('fulfilled');
});

test('a transaction holds the lock for writing from its beginning', async () => {
  expect(await otherWriteDuringTransaction(durable)).toBe('SQLITE_BUSY');
  expect(await otherWriteDuringTransaction(stock)).toBe('written');
});

function otherWriteDuringTransaction(makeAdapter: MakeAdapter): Promise<unknown> {
  const { prisma, file } = newClient(makeAdapter);
  const other = otherProcess(file);
  return prisma.$transaction(async (tx) => {
    await tx.$queryRawUnsafe('SELECT 1');
    try {
      other.exec("INSERT INTO AppliedSeed (file, sha256) VALUES ('a', 'b')");
      return 'written';
    } catch (error) {
      return error instanceof Database.SqliteError ? error.code : error;
    }
  });
}

test('WAL, synchronous=FULL, foreign keys and a short wait for locks are in force', async () => {
  const good = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, timeout: 1000 };
  const { prisma, file } = newClient(durable);
  expect(await pragmas(prisma)).toEqual(good);
  await prisma.$disconnect();
  // WAL stays in the file; FULL does not, which is the trap.
  expect(await pragmas(openClient(stock, file))).toEqual({ ...good, synchronous: 1, timeout: 5000 });
});

async function pragmas(prisma: ReturnType<typeof openClient>): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const name of ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout']) {
    const [row = {}] = await prisma.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`);
    for (const [key, value] of Object.entries(row)) {
      values[key] = typeof value === 'bigint' ? Number(value) : value;
    }
  }
  return values;
}

test('a missing file is an error, and is not made', async () => {
  expect(await openMissing(durable)).toEqual({ opening: 'rejected', made: false });
  expect(await openMissing(stock)).toEqual({ opening: 'fulfilled', made: true });
});

async function openMissing(makeAdapter: MakeAdapter) {
  const file = join(temporaryFolder(), 'missing.db');
  const opening = await ending(openClient(makeAdapter, file).$connect());
  return { opening, made: existsSync(file) };
}

/** A connection that waits for no lock, as from another process. */
function otherProcess(file: string): Database.Database {
  const database = new Database(file, { timeout: 0 });
  onTestFinished(() => {
    database.close();
  });
  return database;
}
