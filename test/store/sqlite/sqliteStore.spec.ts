import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { Prisma } from '../../../src/store/sqlite/client.generated/client.ts';
import { type SqliteStore, openSqlite } from '../../../src/store/sqlite/sqliteStore.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

function newStore(): { store: SqliteStore; file: string } {
  const file = join(temporaryFolder(), 'test.db');
  const store = openSqlite({ file });
  onTestFinished(() => store.close());
  return { store, file };
}

const source = (name: string) => (tx: Prisma.TransactionClient) =>
  tx.source.create({ data: { name, kind: 'PERSON' } });

function countSources({ reader }: SqliteStore): number | undefined {
  return reader.prepare<[], number>('SELECT count(*) FROM Source').pluck().get();
}

test('the reader sees a write when it is done, and no row of one that is not', async () => {
  const { store } = newStore();
  await store.writer.transaction(async (tx) => {
    await source('a')(tx);
    expect(countSources(store)).toBe(0);
  });
  expect(countSources(store)).toBe(1);
  const failing = store.writer.transaction(async (tx) => {
    await source('b')(tx);
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(countSources(store)).toBe(1);
});

test('the reader writes nothing, and leaves no statement open that would hold the WAL', async () => {
  const { store, file } = newStore();
  expect(() => store.reader.exec('DELETE FROM Source')).toThrow('readonly');
  await store.writer.transaction(source('a'));
  store.reader.prepare('SELECT * FROM Source').all();
  store.reader.prepare('SELECT * FROM Source').get();
  await store.writer.transaction(source('b'));
  const other = new Database(file);
  expect(other.pragma('wal_checkpoint(TRUNCATE)')).toEqual([{ busy: 0, log: 0, checkpointed: 0 }]);
  other.close();
  expect(countSources(store)).toBe(2);
});

test('sixty writers queue behind a long one, in order', async () => {
  const { store } = newStore();
  const names = Array.from({ length: 60 }, (_, n) => `writer ${String(n)}`);
  const long = store.writer.transaction(async (tx) => {
    await source('long')(tx);
    await new Promise((done) => setTimeout(done, 3000));
  });
  await Promise.all([long, ...names.map((name) => store.writer.transaction(source(name)))]);
  const found = store.reader.prepare('SELECT name FROM Source ORDER BY id').pluck().all();
  expect(found).toEqual(['long', ...names]);
});

test('a full disk is a DISK_FULL, nothing of the write stays, and writing recovers', async () => {
  const { store } = newStore();
  const full = store.writer.transaction(async (tx) => {
    await source('a')(tx);
    await tx.$queryRawUnsafe('PRAGMA max_page_count = 1');
    await tx.source.create({ data: { name: 'b', kind: 'PERSON', note: 'x'.repeat(50_000) } });
  });
  await expect(full).rejects.toMatchObject({ name: 'StoreError', code: 'DISK_FULL' });
  expect(countSources(store)).toBe(0);
  await store.writer.transaction((tx) => tx.$queryRawUnsafe('PRAGMA max_page_count = 100000'));
  await store.writer.transaction(source('c'));
  expect(countSources(store)).toBe(1);
});

test("another process's lock is a LOCKED; a duplicate stays Prisma's P2002", async () => {
  const { store, file } = newStore();
  const other = new Database(file);
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  await expect(store.writer.transaction(source('a'))).rejects.toMatchObject({
    name: 'StoreError',
    code: 'LOCKED',
  });
  other.exec('ROLLBACK');
  await store.writer.transaction(source('a'));
  await expect(store.writer.transaction(source('a'))).rejects.toMatchObject({ code: 'P2002' });
});

test('closing waits for the writes begun, refuses new ones, and leaves one file', async () => {
  const { store, file } = newStore();
  const written = store.writer.transaction(async (tx) => {
    await new Promise(setImmediate);
    return source('a')(tx);
  });
  const closed = store.close();
  await expect(store.writer.transaction(source('b'))).rejects.toMatchObject({ code: 'CLOSED' });
  await closed;
  await store.close();
  expect(await written).toMatchObject({ name: 'a' });
  expect(existsSync(`${file}-wal`)).toBe(false);
  const witness = new DatabaseSync(file, { readOnly: true });
  expect(witness.prepare('SELECT name FROM Source').all()).toEqual([{ name: 'a' }]);
  expect(witness.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  witness.close();
});

test('a file that was closed opens again with its rows', async () => {
  const { store, file } = newStore();
  await store.writer.transaction(source('a'));
  await store.close();
  const again = openSqlite({ file });
  onTestFinished(() => again.close());
  expect(countSources(again)).toBe(1);
});

test('a write inside the work of a write is refused, and nothing waits for it', async () => {
  const { store } = newStore();
  const nested = store.writer.transaction(async (tx) => {
    await source('a')(tx);
    await store.writer.transaction(source('b'));
  });
  await expect(nested).rejects.toThrow('would wait for itself');
  await Promise.all([store.writer.transaction(source('c')), store.writer.transaction(source('d'))]);
  expect(countSources(store)).toBe(2);
});

test('a large write is answered when it is committed, not after those that wait behind it', async () => {
  const { store } = newStore();
  const held = Promise.withResolvers<undefined>();
  const first = store.writer.largeTransaction(source('first'));
  const second = store.writer.largeTransaction(async (tx) => {
    await source('second')(tx);
    await held.promise;
  });
  await first;
  expect(countSources(store)).toBe(1);
  held.resolve(undefined);
  await second;
  expect(countSources(store)).toBe(2);
});
