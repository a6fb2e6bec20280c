import type { Model, Prisma } from '../../client.generated/client.ts';

/** The model of this name, made if it is new; what is known of it stays as it is. */
export async function ensureModel(
  tx: Prisma.TransactionClient,
  model: Pick<Model, 'name' | 'family' | 'parametersMillions' | 'pretrainedOn'>,
): Promise<Model> {
  const known = await tx.model.findUnique({ where: { name: model.name } });
  return known ?? tx.model.create({ data: model });
}
