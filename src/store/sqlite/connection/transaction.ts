import type { Prisma } from '../client.generated/client.ts';

/** What a write works with: Prisma's client inside one transaction. */
export type Transaction = Prisma.TransactionClient;
