import { expect, test } from 'vitest';
import type { PrismaClient } from '../../../../src/store/sqlite/client.generated/client.ts';
import { durable, ending, newClient, stock, type MakeAdapter } from './adapters.ts';

test('a plain write made while a transaction is open survives its rollback', async () => {
  expect(await plainWriteDuringRollback(durable)).toEqual(['plain']);
  expect(await plainWriteDuringRollback(stock)).toEqual([]);
});

async function plainWriteDuringRollback(makeAdapter: MakeAdapter): Promise<string[]> {
  const { prisma } = newClient(makeAdapter);
  const acknowledged: Promise<unknown>[] = [];
  const rolledBack = prisma.$transaction(async (tx) => {
    await tx.source.create({ data: { name: 'in the transaction', kind: 'PERSON' } });
    acknowledged.push(prisma.source.create({ data: { name: 'plain', kind: 'PERSON' } }).then());
    await someTurns();
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
  await Promise.all(acknowledged);
  return sourceNames(prisma);
}

test('a plain read does not see uncommitted rows', async () => {
  expect(await plainReadDuringTransaction(durable)).toEqual([]);
  expect(await plainReadDuringTransaction(stock)).toEqual(['uncommitted']);
});

async function plainReadDuringTransaction(makeAdapter: MakeAdapter): Promise<string[]> {
  const { prisma } = newClient(makeAdapter);
  const reads: Promise<string[]>[] = [];
  const rolledBack = prisma.$transaction(async (tx) => {
    await tx.source.create({ data: { name: 'uncommitted', kind: 'PERSON' } });
    reads.push(sourceNames(prisma));
    await someTurns();
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
  return (await Promise.all(reads)).flat();
}

test('a hundred plain writes beside a hundred failing transactions are all kept', async () => {
  const { prisma } = newClient(durable);
  const numbers = Array.from({ length: 100 }, (_, n) => n);
  // Prisma starts a query when somebody asks for its result.
  const plain = numbers.map((n) =>
    prisma.source.create({ data: { name: `plain ${String(n)}`, kind: 'PERSON' } }).then(),
  );
  const failing = numbers.map((n) =>
    prisma.$transaction(async (tx) => {
      await tx.source.create({ data: { name: `undone ${String(n)}`, kind: 'PERSON' } });
      throw new Error('rolled back');
    }),
  );
  expect(await Promise.all(failing.map(ending))).toEqual(numbers.map(() => 'rejected'));
  await Promise.all(plain);
  expect((await sourceNames(prisma)).sort()).toEqual(numbers.map((n) => `plain ${String(n)}`).sort());
});

test('a transaction left open by a raw BEGIN takes nothing with it', async () => {
  const { prisma } = newClient(durable);
  await prisma.$executeRawUnsafe('BEGIN');
  await prisma.source.create({ data: { name: 'kept', kind: 'PERSON' } });
  await ending(prisma.$executeRawUnsafe('ROLLBACK'));
  expect(await sourceNames(prisma)).toEqual(['kept']);
});

async function sourceNames(prisma: PrismaClient): Promise<string[]> {
  const sources = await prisma.source.findMany({ orderBy: { id: 'asc' } });
  return sources.map(({ name }) => name);
}

/** Enough turns of the event loop for the stock adapter to let the plain query in. */
async function someTurns(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
}
