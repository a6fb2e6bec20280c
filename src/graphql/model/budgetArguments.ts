import { type Budget, DEFAULT_RESERVE_MIB, budgetMiB } from '../../domain/capacity/budget.ts';
import type { FindGpu } from '../gpu/gpuFinder.ts';
import type { BudgetInput, ModelMaxBatchSizeArgs } from '../types.generated.ts';
import { userInputError } from '../userInputError.ts';

/** The budget arguments of `maxBatchSize`. */
type BudgetArguments = Pick<ModelMaxBatchSizeArgs, 'gb' | 'gib' | 'mib' | 'gpu' | 'reserveMiB'>;

/** @returns MiB. @throws a user input error unless exactly one budget is given, within its range. */
export function budgetOfArguments(args: BudgetArguments, findGpu: FindGpu): number {
  const { gb = null, gib = null, mib = null, gpu = null, reserveMiB = null } = args;
  const given = Object.entries({ gb, gib, mib, gpu }).flatMap(([name, value]) =>
    value === null ? [] : [name],
  );
  if (given.length !== 1) {
    const got = given.length === 0 ? 'none' : given.join(' and ');
    throw userInputError(`Give exactly one budget: gb, gib, mib or gpu; got ${got}.`);
  }
  if (reserveMiB !== null && gpu === null) throw userInputError('reserveMiB goes with gpu only.');
  const card = gpu === null ? null : { name: gpu, reserveMiB };
  return budgetOf({ gb, gib, mib, gpu: card }, findGpu);
}

/** @returns MiB. @throws a user input error for a card that is not there, or an amount out of range. */
export function budgetOfInput(input: BudgetInput, findGpu: FindGpu): number {
  const { gb = null, gib = null, mib = null, gpu = null } = input;
  return budgetOf(
    { gb, gib, mib, gpu: gpu && { name: gpu.name, reserveMiB: gpu.reserveMiB ?? null } },
    findGpu,
  );
}

/** One of the fields is not null. */
interface Amounts {
  readonly gb: number | null;
  readonly gib: number | null;
  readonly mib: number | null;
  readonly gpu: { readonly name: string; readonly reserveMiB: number | null } | null;
}

function budgetOf(amounts: Amounts, findGpu: FindGpu): number {
  const result = budgetMiB(asBudget(amounts, findGpu));
  // A question may have twenty cards.
  if (!result.ok)
    throw userInputError(amounts.gpu ? `${amounts.gpu.name}: ${result.message}` : result.message);
  return result.mib;
}

function asBudget({ gb, gib, mib, gpu }: Amounts, findGpu: FindGpu): Budget {
  if (gb !== null) return { unit: 'GB', amount: gb };
  if (gib !== null) return { unit: 'GIB', amount: gib };
  if (gpu === null) return { unit: 'MIB', amount: mib ?? 0 };
  const { totalMemoryMiB } = findGpu(gpu.name);
  return { unit: 'GPU', totalMemoryMiB, reserveMiB: gpu.reserveMiB ?? DEFAULT_RESERVE_MIB };
}
