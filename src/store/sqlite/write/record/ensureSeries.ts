import { type Conditions, conditionsKey } from '../../../../domain/series/conditions.ts';
import type { Transaction } from '../../connection/writer.ts';
import { numberOf } from '../../read/values.ts';
import { refuseOverfullModels } from '../refuseOverfull.ts';

interface StoredSeries {
  readonly id: number | bigint;
  readonly poolSize: number | bigint | null;
}

/**
 * The series of a model under these conditions, created if it is new; a model's first one becomes its default.
 * @throws Refusal where the model has as many as it may.
 */
export async function ensureSeries(
  tx: Transaction,
  model: { readonly id: number; readonly defaultSeriesId: number | null },
  conditions: Conditions,
  poolSize: number | null,
): Promise<{ readonly id: number; readonly poolSize: number | null }> {
  const key = { modelId: model.id, conditionsKey: conditionsKey(conditions) };
  const [known] = await tx.$queryRaw<StoredSeries[]>`
    SELECT id, poolSize FROM Series WHERE modelId = ${key.modelId} AND conditionsKey = ${key.conditionsKey}`;
  if (known !== undefined) {
    return { id: Number(known.id), poolSize: numberOf(known.poolSize) };
  }
  const series = await tx.series.create({ data: { ...key, ...conditions, poolSize } });
  await refuseOverfullModels(tx, [model.id], ['input', 'conditions']);
  if (model.defaultSeriesId === null) {
    await tx.model.update({ where: { id: model.id }, data: { defaultSeriesId: series.id } });
  }
  return series;
}
