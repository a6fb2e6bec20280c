import type { Prisma, Source } from '../client.generated/client.ts';

/** The source of this name, made if it is new. */
export async function ensureSource(
  tx: Prisma.TransactionClient,
  source: Pick<Source, 'name' | 'kind' | 'note'>,
): Promise<Source> {
  const known = await tx.source.findUnique({ where: { name: source.name } });
  return known ?? tx.source.create({ data: source });
}
