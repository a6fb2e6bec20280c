import { modelDetails } from '../../domain/recording/run.ts';
import { familyOf } from '../../domain/series/family.ts';
import type { ModelFields } from '../../store/entities.ts';
import type { Checked } from '../../store/problem.ts';
import { requireAdmin } from '../access.ts';
import type { Context } from '../context.ts';
import { checkedWrite } from '../mutation/checkedWrite.ts';
import { idOf } from '../mutation/idOf.ts';
import { InputCheck } from '../mutation/inputCheck.ts';
import type { MutationResolvers, UpdateModelInput } from '../types.generated.ts';

type Mutations = Required<
  Pick<MutationResolvers, 'createModel' | 'updateModel' | 'deleteModel' | 'setDefaultSeries'>
>;

/** The mutations of models; all need the role ADMIN. */
export const modelMutations: Mutations = {
  createModel: async (_, { input }, context) => {
    const author = requireAdmin(context.access);
    const check = new InputCheck();
    const name = check.modelName(['name'], input.name);
    const details = modelDetails(check.said([], input));
    const fields = { ...details, name, family: details.family ?? familyOf(name) };
    return modelPayload(
      await checkedWrite(check, context, (store) => store.createModel(author, fields)),
      context,
    );
  },
  updateModel: async (_, { input }, context) => {
    const author = requireAdmin(context.access);
    const check = new InputCheck();
    const id = idOf('Model', input.id);
    const fields = changes(check, input);
    return modelPayload(
      await checkedWrite(check, context, (store) => store.updateModel(author, id, fields)),
      context,
    );
  },
  deleteModel: async (_, { input }, { access, write }) => {
    const author = requireAdmin(access);
    const written = await write((store) => store.deleteModel(author, idOf('Model', input.id)));
    return written.ok
      ? { deletedId: input.id, userErrors: [] }
      : { deletedId: null, userErrors: written.problems };
  },
  setDefaultSeries: async (_, { input }, context) => {
    const author = requireAdmin(context.access);
    const id = idOf('Series', input.seriesId);
    return modelPayload(await context.write((store) => store.setDefaultSeries(author, id)), context);
  },
};

/** The fields that an update gives; null clears those that may be unknown, and is refused for the rest. */
function changes(check: InputCheck, input: UpdateModelInput): Partial<ModelFields> {
  const { parametersMillions, pretrainedOn } = modelDetails(check.said([], input));
  return {
    ...(input.name !== undefined && { name: check.modelName(['name'], input.name) }),
    ...(input.family !== undefined && { family: check.requiredName(['family'], input.family) }),
    ...(input.parametersMillions !== undefined && { parametersMillions }),
    ...(input.pretrainedOn !== undefined && { pretrainedOn }),
  };
}

function modelPayload(written: Checked<number>, { picture }: Context) {
  return written.ok
    ? { model: picture().modelById.get(written.value) ?? null, userErrors: [] }
    : { model: null, userErrors: written.problems };
}
