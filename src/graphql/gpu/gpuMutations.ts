import { MEMORY_LIMIT_MIB } from '../../domain/series/reading.ts';
import type { GpuFields } from '../../store/entities.ts';
import type { Checked } from '../../store/problem.ts';
import { requireAdmin } from '../access.ts';
import type { Context } from '../context.ts';
import { checkedWrite } from '../mutation/checkedWrite.ts';
import { idOf } from '../mutation/idOf.ts';
import { InputCheck } from '../mutation/inputCheck.ts';
import type { MutationResolvers, UpdateGpuInput } from '../types.generated.ts';

const MAX_ALIASES = 20;

/** The mutations of the GPU list; all need the role ADMIN. */
export const gpuMutations: Required<Pick<MutationResolvers, 'createGpu' | 'updateGpu'>> = {
  createGpu: async (_, { input }, context) => {
    const author = requireAdmin(context.access);
    const check = new InputCheck();
    const fields: GpuFields = {
      name: check.requiredName(['name'], input.name),
      totalMemoryMiB: memory(check, 'totalMemoryMiB', input.totalMemoryMiB),
      olderDriverMemoryMiB: memory(check, 'olderDriverMemoryMiB', input.olderDriverMemoryMiB ?? null),
      aliases: aliases(check, input.aliases ?? []),
    };
    return gpuPayload(
      await checkedWrite(check, context, (store) => store.createGpu(author, fields)),
      context,
    );
  },
  updateGpu: async (_, { input }, context) => {
    const author = requireAdmin(context.access);
    const check = new InputCheck();
    const id = idOf('Gpu', input.id);
    const fields = changes(check, input);
    return gpuPayload(
      await checkedWrite(check, context, (store) => store.updateGpu(author, id, fields)),
      context,
    );
  },
};

/** The fields that an update gives; null is refused for those that are always known. */
function changes(check: InputCheck, input: UpdateGpuInput): Partial<GpuFields> {
  const { totalMemoryMiB, olderDriverMemoryMiB, aliases: names } = input;
  if (totalMemoryMiB === null)
    check.refuse('REQUIRED', ['totalMemoryMiB'], 'totalMemoryMiB may not be null.');
  if (names === null) check.refuse('REQUIRED', ['aliases'], 'aliases may not be null; give [] for none.');
  return {
    ...(input.name !== undefined && { name: check.requiredName(['name'], input.name) }),
    ...(totalMemoryMiB != null && { totalMemoryMiB: memory(check, 'totalMemoryMiB', totalMemoryMiB) }),
    ...(olderDriverMemoryMiB !== undefined && {
      olderDriverMemoryMiB: memory(check, 'olderDriverMemoryMiB', olderDriverMemoryMiB),
    }),
    ...(names != null && { aliases: aliases(check, names) }),
  };
}

function memory<T extends number | null>(check: InputCheck, field: string, value: T): T {
  return check.whole([field], value, 1, MEMORY_LIMIT_MIB - 1);
}

function aliases(check: InputCheck, names: readonly string[]): string[] {
  check.size(['aliases'], names, 0, MAX_ALIASES);
  return names.map((name, i) => check.requiredName(['aliases', i], name));
}

function gpuPayload(written: Checked<number>, { picture }: Context) {
  return written.ok
    ? { gpu: picture().gpuById.get(written.value) ?? null, userErrors: [] }
    : { gpu: null, userErrors: written.problems };
}
