import { describe, expect, it } from 'vitest';
import { budgetMiB } from '../../../src/domain/capacity/budget.ts';

describe('budgetMiB', () => {
  it.each([
    [{ unit: 'GB', amount: 22 }, 22_000],
    [{ unit: 'GB', amount: 1.005 }, 1005],
    [{ unit: 'GIB', amount: 24 }, 24_576],
    [{ unit: 'MIB', amount: 0.5 + 0.5 }, 1],
    [{ unit: 'GPU', totalMemoryMiB: 24_576, reserveMiB: 512 }, 24_064],
  ] as const)('%o is %d MiB', (budget, mib) => {
    expect(budgetMiB(budget)).toEqual({ ok: true, mib });
  });

  it.each([NaN, Infinity, -Infinity, 0, -0, -1, 1e-308, 1e300])('refuses %d GB with the range', (amount) => {
    expect(budgetMiB({ unit: 'GB', amount })).toEqual({
      ok: false,
      message: `A budget is from 1 MiB to 16 TiB: gb from 0.001 to 16777.216; got ${String(amount)}.`,
    });
  });

  it.each([-1, 24_576])('refuses a reserve of %d MiB on a card of 24,576', (reserveMiB) => {
    expect(budgetMiB({ unit: 'GPU', totalMemoryMiB: 24_576, reserveMiB }).ok).toBe(false);
  });
});
