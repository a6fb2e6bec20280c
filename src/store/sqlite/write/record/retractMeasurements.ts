import type { Author } from '../../../author.ts';
import type { Problem } from '../../../problem.ts';
import type { Transaction } from '../../connection/writer.ts';
import { audit } from '../audit.ts';
import { Refusal } from '../refusal.ts';

/**
 * Marks measurements as retracted. Those that are retracted already stay as they are.
 * @returns the ids that were retracted by this call.
 * @throws Refusal for an unknown id, or for the row of another author unless an ADMIN retracts it.
 */
export async function retractMeasurements(
  tx: Transaction,
  author: Author,
  ids: readonly number[],
  reason: string,
): Promise<number[]> {
  const rows = await tx.measurement.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, recordedBy: true, retractedAt: true },
  });
  const found = new Map(rows.map((row) => [row.id, row]));
  const problems = ids.flatMap((id, i): Problem[] => {
    const field = ['input', 'ids', String(i)];
    const row = found.get(id);
    if (row === undefined)
      return [{ code: 'NOT_FOUND', field, message: 'There is no measurement of this id.' }];
    if (author.role === 'ADMIN' || row.recordedBy === author.name) return [];
    const message =
      'Somebody else recorded this measurement; retracting it needs a token with the role ADMIN.';
    return [{ code: 'NOT_YOURS', field, message }];
  });
  if (problems.length > 0) throw new Refusal(problems);
  const fresh = rows.flatMap(({ id, retractedAt }) => (retractedAt === null ? [id] : []));
  await tx.measurement.updateMany({
    where: { id: { in: fresh } },
    data: { retractedAt: new Date(), retractedBy: author.name, retractionReason: reason },
  });
  await audit(tx, author, 'retractMeasurements', { ids: fresh, reason });
  return fresh;
}
