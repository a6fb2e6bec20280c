import type { MeasuredSeries } from './series.ts';

/** What the readings prove of a budget, whatever a line says. Batch sizes. */
export interface Proofs {
  /** The largest batch size measured within the budget, below the lowest failure. */
  readonly provenFit: number | null;
  /** The lowest batch size measured over the budget, or out of memory under a limit at or above it. */
  readonly provenFailure: number | null;
  /** Measured within the budget, though at or above the lowest failure: left out. */
  readonly contradicted: readonly number[];
}

/** Works out what is proven of a budget in MiB: "Proofs" of the domain's decisions. */
export function proofs({ observations }: MeasuredSeries, budgetMiB: number): Proofs {
  let provenFit: number | null = null;
  let provenFailure: number | null = null;
  const contradicted: number[] = [];
  for (const { batchSize, largestMiB, outOfMemoryMiB } of observations) {
    const fits = largestMiB !== null && largestMiB <= budgetMiB;
    const fails =
      (largestMiB !== null && largestMiB > budgetMiB) ||
      (outOfMemoryMiB !== null && outOfMemoryMiB >= budgetMiB);
    if (fails) provenFailure ??= batchSize;
    if (fits && provenFailure === null) provenFit = batchSize;
    else if (fits) contradicted.push(batchSize);
  }
  return { provenFit, provenFailure, contradicted };
}
