import { capacity } from '../../../memory/capacity.ts';
import { lineThrough } from '../../../memory/estimators.ts';
import { intercept, slope } from '../../../memory/line.ts';
import type { Reading } from '../../../memory/reading.ts';
import { safeBatchSize } from '../../../memory/safeBatchSize.ts';
import type { Confidence } from '../../../memory/safety.ts';
import { observe } from '../../../memory/series.ts';

/** What readings say of a budget, by the formulas that the API itself answers with. */
export interface WhatIf {
  readonly line: { readonly slopeMiB: number; readonly interceptMiB: number } | null;
  readonly safeBatchSize: number | null;
  readonly largestBatchSize: number | null;
}

/** As the API draws its lines unless told otherwise. */
const ESTIMATOR = 'ENDPOINTS';

/** What the series would answer if these were its readings. @param budgetMiB in MiB. */
export function whatIf(readings: readonly Reading[], budgetMiB: number, confidence: Confidence): WhatIf {
  const series = observe(readings);
  const line = lineThrough(series.points, ESTIMATOR);
  return {
    line: line && { slopeMiB: slope(line), interceptMiB: intercept(line) },
    safeBatchSize: safeBatchSize(series, budgetMiB, ESTIMATOR, confidence),
    largestBatchSize: capacity(series, budgetMiB, ESTIMATOR, 'FLOOR'),
  };
}
