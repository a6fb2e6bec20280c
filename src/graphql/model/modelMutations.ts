import { familyOf } from '../../domain/series/family.ts';
import {
  type ModelFields,
  createModel,
  deleteModel,
  setDefaultSeries,
  updateModel,
} from '../../store/sqlite/write/entity/models.ts';
import { type Outcome, writeOrRefuse } from '../../store/sqlite/write/refusal.ts';
import { requireAdmin } from '../access.ts';
import type { Context } from '../context.ts';
import { checkedWrite } from '../mutation/checkedWrite.ts';
import { idOf } from '../mutation/idOf.ts';
import { InputCheck } from '../mutation/inputCheck.ts';
import type { MutationResolvers, UpdateModelInput } from '../types.generated.ts';
import { checkModelDetails } from './checkModelDetails.ts';

type Mutations = Required<
  Pick<MutationResolvers, 'createModel' | 'updateModel' | 'deleteModel' | 'setDefaultSeries'>
>;

/** The mutations of models; all need the role ADMIN. */
export const modelMutations: Mutations = {
  createModel: async (_, { input }, context) => {
    const author = requireAdmin(context.access);
    const check = new InputCheck();
    const name = check.modelName(['name'], input.name);
    const details = checkModelDetails(check, [], input);
    const fields = { ...details, name, family: details.family ?? familyOf(name) };
    return modelPayload(
      await checkedWrite(check, context, author, (tx) => createModel(tx, author, fields)),
      context,
    );
  },
  updateModel: async (_, { input }, context) => {
    const author = requireAdmin(context.access);
    const check = new InputCheck();
    const id = idOf('Model', input.id);
    const fields = changes(check, input);
    const outcome = await checkedWrite(check, context, author, async (tx) => {
      await updateModel(tx, author, id, fields);
      return id;
    });
    return modelPayload(outcome, context);
  },
  deleteModel: async (_, { input }, { access, write }) => {
    const author = requireAdmin(access);
    const outcome = await writeOrRefuse(write(author), (tx) =>
      deleteModel(tx, author, idOf('Model', input.id)),
    );
    return outcome.ok
      ? { deletedId: input.id, userErrors: [] }
      : { deletedId: null, userErrors: outcome.problems };
  },
  setDefaultSeries: async (_, { input }, context) => {
    const author = requireAdmin(context.access);
    const id = idOf('Series', input.seriesId);
    return modelPayload(
      await writeOrRefuse(context.write(author), (tx) => setDefaultSeries(tx, author, id)),
      context,
    );
  },
};

/** What is given of an update; null clears what may be unknown, and is refused for the rest. */
function changes(check: InputCheck, input: UpdateModelInput): Partial<ModelFields> {
  const { parametersMillions, pretrainedOn } = checkModelDetails(check, [], input);
  return {
    ...(input.name !== undefined && { name: check.modelName(['name'], input.name) }),
    ...(input.family !== undefined && { family: check.requiredName(['family'], input.family) }),
    ...(input.parametersMillions !== undefined && { parametersMillions }),
    ...(input.pretrainedOn !== undefined && { pretrainedOn }),
  };
}

function modelPayload(outcome: Outcome<number>, { picture }: Context) {
  return outcome.ok
    ? { model: picture().modelById.get(outcome.value) ?? null, userErrors: [] }
    : { model: null, userErrors: outcome.problems };
}
