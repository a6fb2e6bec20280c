import { type Conditions, conditionsKey } from '../../memory/conditions.ts';
import type { Model, Prisma, Series } from '../client.generated/client.ts';

/** The series of a model under these conditions, made if it is new; a model's first one becomes its default. */
export async function ensureSeries(
  tx: Prisma.TransactionClient,
  model: Pick<Model, 'id' | 'defaultSeriesId'>,
  conditions: Conditions,
  poolSize: number | null,
): Promise<Series> {
  const key = { modelId: model.id, conditionsKey: conditionsKey(conditions) };
  const known = await tx.series.findUnique({ where: { modelId_conditionsKey: key } });
  if (known !== null) return known;
  const series = await tx.series.create({ data: { ...key, ...conditions, poolSize } });
  if (model.defaultSeriesId === null) {
    await tx.model.update({ where: { id: model.id }, data: { defaultSeriesId: series.id } });
  }
  return series;
}
