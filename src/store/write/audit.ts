import type { Prisma } from '../client.generated/client.ts';

/** Who writes, and from where. */
export interface Author {
  /** The name of a token, or `local` for whoever sits at the machine. */
  readonly name: string;
  readonly role: 'CONTRIBUTOR' | 'ADMIN';
  readonly remoteAddress: string | null;
}

/** Leaves a row on who wrote what; in the transaction of the write, so that none is without it. */
export async function audit(
  tx: Prisma.TransactionClient,
  { name, remoteAddress }: Author,
  action: string,
  detail: object,
): Promise<void> {
  await tx.auditEntry.create({
    data: { actor: name, remoteAddress, action, detail: JSON.stringify(detail) },
  });
}
