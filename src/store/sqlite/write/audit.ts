import { storedTimestamp } from '../read/timestamp.ts';
import type { Transaction } from '../connection/transaction.ts';

/** Who writes, and from where. */
export interface Author {
  /** The name of a token, or `local` for whoever sits at the machine. */
  readonly name: string;
  readonly role: 'CONTRIBUTOR' | 'ADMIN';
  readonly remoteAddress: string | null;
}

/** Leaves a row on who wrote what; in the transaction of the write, so that none is without it. */
export async function audit(
  tx: Transaction,
  { name, remoteAddress }: Author,
  action: string,
  detail: object,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO AuditEntry (at, actor, action, detail, remoteAddress)
    VALUES (${storedTimestamp(new Date())}, ${name}, ${action}, ${JSON.stringify(detail)}, ${remoteAddress})`;
}
