import type { Author } from '../../author.ts';
import type { Transaction } from '../connection/writer.ts';
import { storedTimestamp } from '../read/values.ts';

/** Leaves a row on who wrote what, in the transaction of the write, so that no write is without it. */
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
