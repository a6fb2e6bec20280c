import type { Source } from '../../client.generated/client.ts';
import type { Transaction } from '../../connection/transaction.ts';

/** The id of the source of this name, made if it is new. */
export async function ensureSource(
  tx: Transaction,
  source: Pick<Source, 'name' | 'kind' | 'note'>,
): Promise<number> {
  // Raw, as in all that every recording does: Prisma's own look-up costs three times as much.
  const [known] = await tx.$queryRaw<
    { id: number | bigint }[]
  >`SELECT id FROM Source WHERE name = ${source.name}`;
  return known === undefined ? (await tx.source.create({ data: source })).id : Number(known.id);
}
