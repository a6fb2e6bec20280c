import { MEMORY_LIMIT_MIB } from '../series/reading.ts';

/** MiB of a card that are reserved by default, for the CUDA context and a display. */
export const DEFAULT_RESERVE_MIB = 512;

/** A unit of memory. GB is nominal, 1000 MiB; GiB is 1024 MiB. */
export type Unit = 'GB' | 'GIB' | 'MIB';

/** The memory to fit into: an amount, or a card's total less a reserve. */
export type Budget =
  | { readonly unit: Unit; readonly amount: number }
  | { readonly unit: 'GPU'; readonly totalMemoryMiB: number; readonly reserveMiB: number };

/** MiB per unit. A nominal GB is 1000 MiB, as in the published table. */
export const MIB_PER_UNIT: Readonly<Record<Unit, number>> = { GB: 1000, GIB: 1024, MIB: 1 };

type BudgetResult =
  { readonly ok: true; readonly mib: number } | { readonly ok: false; readonly message: string };

/** The budget in MiB, from 1 MiB to 16 TiB, rounded to thousandths so that 1.005 GB is 1005 exactly. */
export function budgetMiB(budget: Budget): BudgetResult {
  if (budget.unit === 'GPU') return gpuBudget(budget.totalMemoryMiB, budget.reserveMiB);
  const mib = Math.round(budget.amount * MIB_PER_UNIT[budget.unit] * 1000) / 1000;
  if (mib >= 1 && mib <= MEMORY_LIMIT_MIB) return { ok: true, mib };
  const max = MEMORY_LIMIT_MIB / MIB_PER_UNIT[budget.unit];
  return {
    ok: false,
    message: `A budget is from 1 MiB to 16 TiB: ${budget.unit.toLowerCase()} from ${String(1 / MIB_PER_UNIT[budget.unit])} to ${String(max)}; got ${String(budget.amount)}.`,
  };
}

function gpuBudget(totalMemoryMiB: number, reserveMiB: number): BudgetResult {
  if (reserveMiB >= 0 && reserveMiB < totalMemoryMiB) return { ok: true, mib: totalMemoryMiB - reserveMiB };
  const range = `from 0 to ${String(totalMemoryMiB - 1)}, less than the card's memory`;
  return { ok: false, message: `reserveMiB is ${range}; got ${String(reserveMiB)}.` };
}
