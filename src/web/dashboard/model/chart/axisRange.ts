import { largest } from '../../../../domain/line/extremes.ts';

interface Reading {
  readonly batchSize: number;
  readonly memoryMiB: number | null;
  readonly limitMiB: number | null;
}

interface Answer {
  readonly line: { readonly slopeMiB: number; readonly interceptMiB: number } | null;
  readonly largestBatchSize: number | null;
}

/** The upper ends of the axes, in images and in MiB. */
export interface AxisRange {
  readonly batch: number;
  readonly memory: number;
}

/** The range that shows the answers, the budget and all readings. */
export function axisRange(
  readings: readonly Reading[],
  answers: readonly Answer[],
  budgetMiB: number,
): AxisRange {
  const batch = largest([
    4,
    ...readings.map(({ batchSize }) => batchSize * 1.1),
    ...answers.map(({ largestBatchSize }) => (largestBatchSize ?? 0) * 1.15),
  ]);
  const memory = largest([
    budgetMiB * 1.12,
    ...answers.map(({ line }) => (line ? line.interceptMiB + line.slopeMiB * batch : 0)),
    ...readings.map(({ memoryMiB, limitMiB }) => (memoryMiB ?? limitMiB ?? 0) * 1.05),
  ]);
  return { batch, memory };
}
