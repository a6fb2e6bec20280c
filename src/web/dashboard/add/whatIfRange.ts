import type { ChartScale } from '../model/chartScale.ts';
import type { WhatIfChartProps } from './WhatIfChart.tsx';
import { largest } from '../../../memory/extremes.ts';

/** How far the axes go, so that both answers, the budget and all readings are in sight. */
export function whatIfRange({
  saved,
  typed,
  before,
  after,
  budgetMiB,
}: WhatIfChartProps): ChartScale['range'] {
  const readings = [...saved, ...typed];
  const batch = largest([
    4,
    ...readings.map(({ batchSize }) => batchSize * 1.1),
    ...[before, after].map(({ largestBatchSize }) => (largestBatchSize ?? 0) * 1.15),
  ]);
  const memory = largest([
    budgetMiB * 1.12,
    ...[before, after].map(({ line }) => (line ? line.interceptMiB + line.slopeMiB * batch : 0)),
    ...readings.map(({ memoryMiB, limitMiB }) => (memoryMiB ?? limitMiB ?? 0) * 1.05),
  ]);
  return { batch, memory };
}
