import { capacity } from '../../../../domain/capacity/capacity.ts';
import { lineThrough } from '../../../../domain/line/estimators.ts';
import { intercept, slope } from '../../../../domain/line/line.ts';
import type { Reading } from '../../../../domain/series/reading.ts';
import { safeBatchSize } from '../../../../domain/capacity/safeBatchSize.ts';
import type { Confidence } from '../../../../domain/capacity/safety.ts';
import { observe } from '../../../../domain/series/series.ts';

/** The answer from some readings, by the same functions as the API's. */
export interface WhatIf {
  readonly line: { readonly slopeMiB: number; readonly interceptMiB: number } | null;
  readonly safeBatchSize: number | null;
  readonly largestBatchSize: number | null;
}

/** The API's default. */
const ESTIMATOR = 'ENDPOINTS';

/** The answer of a series with these readings. @param budgetMiB in MiB. */
export function whatIf(readings: readonly Reading[], budgetMiB: number, confidence: Confidence): WhatIf {
  const series = observe(readings);
  const line = lineThrough(series.points, ESTIMATOR);
  return {
    line: line && { slopeMiB: slope(line), interceptMiB: intercept(line) },
    safeBatchSize: safeBatchSize(series, budgetMiB, ESTIMATOR, confidence),
    largestBatchSize: capacity(series, budgetMiB, ESTIMATOR, 'FLOOR'),
  };
}
