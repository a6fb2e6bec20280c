import type { Transaction } from '../connection/transaction.ts';
import type { Author } from './audit.ts';
import { Refusal } from './refusal.ts';

/**
 * Keeps a CONTRIBUTOR from speaking for others: what a source claims is told by an ADMIN, or by whoever recorded its
 * first reading. A source that is not there yet is anybody's to make.
 * @throws Refusal for the source of another author.
 */
export async function refuseOthersSource(tx: Transaction, author: Author, name: string): Promise<void> {
  if (author.role === 'ADMIN') return;
  const source = await tx.source.findUnique({
    where: { name },
    select: { measurements: { select: { recordedBy: true }, orderBy: { id: 'asc' }, take: 1 } },
  });
  if (source === null || source.measurements[0]?.recordedBy === author.name) return;
  throw new Refusal({
    code: 'NOT_YOURS',
    field: ['input', 'source'],
    message: `The table publishes derived values, and the source "${name}" is somebody else's. Name a source of your own, leave the derived columns out, or use a token with the role ADMIN.`,
  });
}
