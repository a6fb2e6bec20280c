import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from '../../../../src/store/sqlite/migrations/migrate.ts';
import { toStoreError } from '../../../../src/store/sqlite/connection/toStoreError.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';
import { durable, newClient } from './adapters.ts';
import { expectCode } from '../migrations/migrationFolders.ts';

test('a write that takes too long is undone and TIMED_OUT, and so is one that waited too long', async () => {
  const { prisma, file } = newClient(durable);
  const long = prisma.$transaction(
    async (tx) => {
      await tx.source.create({ data: { name: 'a', kind: 'PERSON' } });
      await new Promise((done) => setTimeout(done, 2000));
      await tx.source.create({ data: { name: 'b', kind: 'PERSON' } });
    },
    { timeout: 1000 },
  );
  const waiting = prisma.$transaction((tx) => tx.source.count(), { maxWait: 5 });
  const [longEnd, waitingEnd] = await Promise.allSettled([long, waiting]);
  for (const end of [longEnd, waitingEnd]) {
    const reason: unknown = end.status === 'rejected' ? end.reason : undefined;
    expect(toStoreError(reason, file)).toMatchObject({ code: 'TIMED_OUT' });
  }
  expect(await prisma.source.count()).toBe(0);
});

test('a damaged file is DAMAGED', () => {
  const file = join(temporaryFolder(), 'test.db');
  migrate(file);
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(3000, 0xff), 0, 3000, 100);
  closeSync(descriptor);
  expect(expectCode('DAMAGED', () => migrate(file))).toContain(file);
});

test('what is no failure of the database stays as it is', () => {
  for (const error of [new Error('a mistake'), undefined, 'text', { code: 'P2002' }]) {
    expect(toStoreError(error, 'x.db')).toBe(error);
  }
});
