import type { Transaction } from '../connection/transaction.ts';
import type { Author } from './audit.ts';
import { Refusal } from './refusal.ts';

/**
 * Keeps a CONTRIBUTOR from recording under a source that the program brought along: its readings are those of what was
 * published. @param field of the input that names the sources. @throws Refusal for such a source.
 */
export async function refuseSeedSource(
  tx: Transaction,
  author: Author,
  names: readonly string[],
  field: 'source' | 'text',
): Promise<void> {
  if (author.role === 'ADMIN') return;
  const [seed] = await tx.$queryRaw<{ name: string }[]>`
    SELECT s.name FROM json_each(${JSON.stringify(names)}) n JOIN Source s ON s.name = n.value
    WHERE s.kind = 'SEED' ORDER BY n.key LIMIT 1`;
  if (seed === undefined) return;
  throw new Refusal({
    code: 'NOT_YOURS',
    field: ['input', field],
    message: `The source "${seed.name}" came with the program, and only an ADMIN records under it. Name a source of your own.`,
  });
}
