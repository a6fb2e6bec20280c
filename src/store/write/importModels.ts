import { familyOf } from '../../memory/family.ts';
import { storedTimestamp } from '../timestamp.ts';
import type { Transaction } from '../transaction.ts';
import type { ImportModel } from './importTypes.ts';
import { inSlices } from './inSlices.ts';

type NamedModel = Omit<ImportModel, 'model'> & { name: string };

/**
 * The models of an import by name. New ones are made; what is not known yet of the others is filled in from the
 * import, what is known stays. A family that only follows from the name counts as not known.
 */
export async function importModels(
  tx: Transaction,
  facts: readonly ImportModel[],
): Promise<{ ids: ReadonlyMap<string, number>; created: number }> {
  const models = modelsOf(facts);
  const ids = new Map<string, number>();
  let created = 0;
  await inSlices(models, async (slice) => {
    const json = JSON.stringify(slice.map((model) => ({ ...model, fallback: familyOf(model.name) })));
    await tx.$executeRaw`
      UPDATE Model SET
        family = CASE WHEN Model.family = n.value->>'fallback' THEN coalesce(n.value->>'family', Model.family)
          ELSE Model.family END,
        parametersMillions = coalesce(Model.parametersMillions, n.value->>'parametersMillions'),
        pretrainedOn = coalesce(Model.pretrainedOn, n.value->>'pretrainedOn')
      FROM json_each(${json}) n WHERE Model.name = n.value->>'name'`;
    created += await tx.$executeRaw`
      INSERT INTO Model (name, family, parametersMillions, pretrainedOn, createdAt)
      SELECT value->>'name', coalesce(value->>'family', value->>'fallback'), value->>'parametersMillions',
        value->>'pretrainedOn', ${storedTimestamp(new Date())}
      FROM json_each(${json}) WHERE TRUE ORDER BY key ON CONFLICT (name) DO NOTHING`;
    const found = await tx.$queryRaw<{ id: number | bigint; name: string }[]>`
      SELECT m.id, m.name FROM json_each(${json}) n JOIN Model m ON m.name = n.value->>'name'`;
    for (const { id, name } of found) ids.set(name, Number(id));
  });
  return { ids, created };
}

/** Each model once, with all that is said of it. */
function modelsOf(facts: readonly ImportModel[]): NamedModel[] {
  const models = new Map<string, NamedModel>();
  for (const { model: name, family, parametersMillions, pretrainedOn } of facts) {
    const known = models.get(name);
    models.set(name, {
      name,
      family: known?.family ?? family,
      parametersMillions: known?.parametersMillions ?? parametersMillions,
      pretrainedOn: known?.pretrainedOn ?? pretrainedOn,
    });
  }
  return [...models.values()];
}
