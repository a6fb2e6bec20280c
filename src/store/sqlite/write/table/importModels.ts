import { familyOf } from '../../../../domain/series/family.ts';
import { inTurns } from '../../../../runtime/inTurns.ts';
import type { FilledIn, ImportModel } from '../../../tableImport.ts';
import type { Transaction } from '../../connection/writer.ts';
import { storedTimestamp } from '../../read/values.ts';
import { inSlices } from '../inSlices.ts';

type NamedModel = Omit<ImportModel, 'model'> & { name: string };

interface StoredModel extends NamedModel {
  readonly id: number | bigint;
}

export interface ImportedModels {
  readonly ids: ReadonlyMap<string, number>;
  /** Names. */
  readonly created: readonly string[];
  readonly filledIn: readonly FilledIn[];
}

/**
 * The models of an import by name. New ones are created; unknown facts of the others are filled in. A family that is
 * derived from the name counts as unknown.
 * @param mayFillIn whether models that exist may be changed.
 */
export async function importModels(
  tx: Transaction,
  facts: readonly (readonly ImportModel[])[],
  mayFillIn: boolean,
): Promise<ImportedModels> {
  const models = await modelsOf(facts);
  const ids = new Map<string, number>();
  const created: string[] = [];
  const filledIn: FilledIn[] = [];
  await inSlices(models, async (slice) => {
    const json = JSON.stringify(slice.map((model) => ({ ...model, fallback: familyOf(model.name) })));
    const stored = new Map((await storedModels(tx, json)).map((model) => [model.name, model]));
    const unknown = slice.flatMap((model) => unknownFacts(model, stored.get(model.name)));
    if (mayFillIn && unknown.length > 0) {
      await fillIn(tx, json);
      for (const one of unknown) filledIn.push(one);
    }
    await tx.$executeRaw`
      INSERT INTO Model (name, family, parametersMillions, pretrainedOn, createdAt)
      SELECT value->>'name', coalesce(value->>'family', value->>'fallback'), value->>'parametersMillions',
        value->>'pretrainedOn', ${storedTimestamp(new Date())}
      FROM json_each(${json}) WHERE TRUE ORDER BY key ON CONFLICT (name) DO NOTHING`;
    for (const { id, name } of await storedModels(tx, json)) {
      ids.set(name, Number(id));
      if (!stored.has(name)) created.push(name);
    }
  });
  return { ids, created, filledIn };
}

/** The models that exist. @param json a list of named models. */
async function storedModels(tx: Transaction, json: string): Promise<StoredModel[]> {
  return tx.$queryRaw<StoredModel[]>`
    SELECT m.id, m.name, m.family, m.parametersMillions, m.pretrainedOn
    FROM json_each(${json}) n JOIN Model m ON m.name = n.value->>'name' ORDER BY n.key`;
}

/** The facts that the import says of a model and that are unknown. */
function unknownFacts(said: NamedModel, stored: StoredModel | undefined): FilledIn[] {
  if (stored === undefined) return [];
  const family =
    stored.family === familyOf(stored.name) && said.family !== stored.family ? null : stored.family;
  const pairs = [
    ['FAMILY', said.family, family],
    ['PARAMETERS_MILLIONS', said.parametersMillions, stored.parametersMillions],
    ['PRETRAINED_ON', said.pretrainedOn, stored.pretrainedOn],
  ] as const;
  return pairs.flatMap(([fact, value, known]): FilledIn[] =>
    value === null || known !== null ? [] : [{ model: said.name, fact, value: String(value) }],
  );
}

async function fillIn(tx: Transaction, json: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE Model SET
      family = CASE WHEN Model.family = n.value->>'fallback' THEN coalesce(n.value->>'family', Model.family)
        ELSE Model.family END,
      parametersMillions = coalesce(Model.parametersMillions, n.value->>'parametersMillions'),
      pretrainedOn = coalesce(Model.pretrainedOn, n.value->>'pretrainedOn')
    FROM json_each(${json}) n WHERE Model.name = n.value->>'name'`;
}

/** Each model once, with all facts that the import says of it. */
async function modelsOf(facts: readonly (readonly ImportModel[])[]): Promise<NamedModel[]> {
  const models = new Map<string, NamedModel>();
  for (const list of facts) {
    await inTurns(list, ({ model: name, family, parametersMillions, pretrainedOn }) => {
      const known = models.get(name);
      models.set(name, {
        name,
        family: known?.family ?? family,
        parametersMillions: known?.parametersMillions ?? parametersMillions,
        pretrainedOn: known?.pretrainedOn ?? pretrainedOn,
      });
    });
  }
  return [...models.values()];
}
