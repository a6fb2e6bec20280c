import type { Author } from '../../author.ts';
import type { ModelFields } from '../../entities.ts';
import type { Transaction } from '../connection/writer.ts';
import { audit } from './audit.ts';
import { countReadings, deleteReadings } from './readingsOfModel.ts';
import { Refusal } from './refusal.ts';

/** @returns the id of the new model. @throws Refusal where the name is taken. */
export async function createModel(tx: Transaction, author: Author, fields: ModelFields): Promise<number> {
  await requireFreeName(tx, fields.name, null);
  const { id } = await tx.model.create({ data: fields });
  await audit(tx, author, 'createModel', { id, ...fields });
  return id;
}

/** @throws Refusal where no model has this id, or the new name is taken. */
export async function updateModel(
  tx: Transaction,
  author: Author,
  id: number,
  fields: Partial<ModelFields>,
): Promise<number> {
  await requireName(tx, id);
  if (fields.name !== undefined) await requireFreeName(tx, fields.name, id);
  await tx.model.update({ where: { id }, data: fields });
  await audit(tx, author, 'updateModel', { id, ...fields });
  return id;
}

/** @throws Refusal where the model has readings that are not retracted. */
export async function deleteModel(tx: Transaction, author: Author, id: number): Promise<number> {
  const name = await requireName(tx, id);
  const readings = await countReadings(tx, id);
  if (readings > 0) {
    throw new Refusal({
      code: 'IN_USE',
      field: ['input', 'id'],
      message: `${name} has ${String(readings)} measurements. Retract them first.`,
    });
  }
  await deleteReadings(tx, id);
  await tx.model.delete({ where: { id } });
  await audit(tx, author, 'deleteModel', { id, name });
  return id;
}

/** @returns the id of the model. @throws Refusal where no series has this id. */
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

/** The name of the model. */
async function requireName(tx: Transaction, id: number): Promise<string> {
  const model = await tx.model.findUnique({ where: { id } });
  if (model !== null) return model.name;
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
