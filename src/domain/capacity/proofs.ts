import type { MeasuredSeries } from '../series/series.ts';

/** What the readings prove of a budget, whatever a line says. Batch sizes. */
export interface Proofs {
  /** The largest batch size measured within the budget, below the lowest failure. */
  readonly provenFit: number | null;
  /** The lowest batch size measured over the budget, or out of memory under a limit at or above it. */
  readonly provenFailure: number | null;
}

/** Works out what is proven of a budget in MiB: "Proofs" of the domain's decisions. Looks no further than the answer. */
export function proofs({ observations }: MeasuredSeries, budgetMiB: number): Proofs {
  let provenFit: number | null = null;
  for (const { batchSize, largestMiB, outOfMemoryMiB } of observations) {
    if ((largestMiB ?? 0) > budgetMiB || (outOfMemoryMiB ?? 0) >= budgetMiB) {
      return { provenFit, provenFailure: batchSize };
    }
    if (largestMiB !== null) provenFit = batchSize;
  }
  return { provenFit, provenFailure: null };
}
