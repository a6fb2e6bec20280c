import type { Model } from '../../client.generated/client.ts';
import type { Transaction } from '../../connection/transaction.ts';
import { type Author, audit } from '../audit.ts';
import { countReadings, deleteReadings } from '../run/readingsOfModel.ts';
import { Refusal } from '../refusal.ts';

export type ModelFields = Pick<Model, 'name' | 'family' | 'parametersMillions' | 'pretrainedOn'>;

/** @returns the id of the new model. @throws Refusal where the name is taken. */
export async function createModel(tx: Transaction, author: Author, fields: ModelFields): Promise<number> {
  await requireFreeName(tx, fields.name, null);
  const { id } = await tx.model.create({ data: fields });
  await audit(tx, author, 'createModel', { id, ...fields });
  return id;
}

/** Changes the fields that are given. @throws Refusal where there is no such model, or the new name is taken. */
export async function updateModel(
  tx: Transaction,
  author: Author,
  id: number,
  fields: Partial<ModelFields>,
): Promise<void> {
  await requireModel(tx, id);
  if (fields.name !== undefined) await requireFreeName(tx, fields.name, id);
  await tx.model.update({ where: { id }, data: fields });
  await audit(tx, author, 'updateModel', { id, ...fields });
}

/** Deletes a model with its retracted readings. @throws Refusal where it has readings that are not retracted. */
export async function deleteModel(tx: Transaction, author: Author, id: number): Promise<void> {
  const model = await requireModel(tx, id);
  const readings = await countReadings(tx, id);
  if (readings > 0) {
    throw new Refusal({
      code: 'IN_USE',
      field: ['input', 'id'],
      message: `${model.name} has ${String(readings)} measurements. Retract them first.`,
    });
  }
  await deleteReadings(tx, id);
  await tx.model.delete({ where: { id } });
  await audit(tx, author, 'deleteModel', { id, name: model.name });
}

/** Makes a series the one that its model's fields answer for. @returns the model's id. @throws Refusal where there is none. */
export async function setDefaultSeries(tx: Transaction, author: Author, seriesId: number): Promise<number> {
  const series = await tx.series.findUnique({ where: { id: seriesId } });
  if (series === null) {
    throw new Refusal({
      code: 'NOT_FOUND',
      field: ['input', 'seriesId'],
      message: 'There is no series of this id.',
    });
  }
  await tx.model.update({ where: { id: series.modelId }, data: { defaultSeriesId: seriesId } });
  await audit(tx, author, 'setDefaultSeries', { modelId: series.modelId, seriesId });
  return series.modelId;
}

async function requireModel(tx: Transaction, id: number): Promise<Model> {
  const model = await tx.model.findUnique({ where: { id } });
  if (model !== null) return model;
  throw new Refusal({ code: 'NOT_FOUND', field: ['input', 'id'], message: 'There is no model of this id.' });
}

async function requireFreeName(tx: Transaction, name: string, own: number | null): Promise<void> {
  const other = await tx.model.findUnique({ where: { name } });
  if (other === null || other.id === own) return;
  throw new Refusal({
    code: 'NAME_TAKEN',
    field: ['input', 'name'],
    message: `There is a model "${name}" already.`,
  });
}
