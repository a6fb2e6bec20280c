import { nearestNames } from '../../catalogue/nearestNames.ts';
import type { Picture } from '../../catalogue/picture.ts';
import { type Budget, DEFAULT_RESERVE_MIB, budgetMiB } from '../../memory/budget.ts';
import { userInputError } from '../userInputError.ts';

/** The budget arguments of `maxBatchSize`. */
export interface BudgetArguments {
  readonly gb?: number | null | undefined;
  readonly gib?: number | null | undefined;
  readonly mib?: number | null | undefined;
  readonly gpu?: string | null | undefined;
  readonly reserveMiB?: number | null | undefined;
}

/** @returns MiB. @throws a user input error unless exactly one budget is given, within its range. */
export function parseBudget(args: BudgetArguments, picture: Picture): number {
  const { gb = null, gib = null, mib = null, gpu = null, reserveMiB = null } = args;
  const given = Object.entries({ gb, gib, mib, gpu }).flatMap(([name, value]) =>
    value === null ? [] : [name],
  );
  if (given.length !== 1) {
    const got = given.length === 0 ? 'none' : given.join(' and ');
    throw userInputError(`Give exactly one budget: gb, gib, mib or gpu; got ${got}.`);
  }
  if (reserveMiB !== null && gpu === null) throw userInputError('reserveMiB goes with gpu only.');
  const budget: Budget =
    gpu !== null
      ? {
          unit: 'GPU',
          totalMemoryMiB: totalMemory(gpu, picture),
          reserveMiB: reserveMiB ?? DEFAULT_RESERVE_MIB,
        }
      : gb !== null
        ? { unit: 'GB', amount: gb }
        : gib !== null
          ? { unit: 'GIB', amount: gib }
          : { unit: 'MIB', amount: mib ?? 0 };
  const result = budgetMiB(budget);
  if (!result.ok) throw userInputError(result.message);
  return result.mib;
}

function totalMemory(name: string, { gpuByName }: Picture): number {
  const gpu = gpuByName.get(name);
  if (gpu !== undefined) return gpu.totalMemoryMiB;
  const [nearest, ...others] = nearestNames(name, gpuByName.keys()).map((known) => `"${known}"`);
  const hint =
    nearest === undefined
      ? 'Query gpus for those there are.'
      : `Did you mean ${[nearest, ...others].join(', ')}?`;
  throw userInputError(`There is no card "${name.slice(0, 100)}" in the GPU list. ${hint}`);
}
