import type { Diagnostic } from './diagnostic.ts';
import { limitations } from './limitations.ts';
import { findOutlier } from '../line/outlier.ts';
import { lastWithin } from '../capacity/proofs.ts';
import { memoize } from '../line/memoize.ts';
import { type MeasuredSeries, type Observation, type Point, measuredSeries } from '../series/series.ts';
import { unreadableReadings } from './unreadable.ts';
import { mib } from './wording.ts';

export type { Diagnostic, DiagnosticCode } from './diagnostic.ts';

/** The diagnostics of a series: readings left out; readings that may be wrong, by code and batch size; limitations. */
export function diagnostics(series: MeasuredSeries): readonly Diagnostic[] {
  return [...unreadableReadings(series), ...ofObservations(series.observations)];
}

const ofObservations = memoize((observations: readonly Observation[]): readonly Diagnostic[] => {
  const { points } = measuredSeries(observations);
  return [...contradictions(observations), ...decreases(points), ...outliers(points), ...limitations(points)];
});

/** A batch ran out of memory, though the same or a larger one fitted into the same limit. */
function contradictions(observations: readonly Observation[]): Diagnostic[] {
  return observations.flatMap(({ batchSize, outOfMemoryMiB }) => {
    if (outOfMemoryMiB === null) return [];
    const fitting = lastWithin(observations, outOfMemoryMiB);
    if (fitting === undefined || fitting.batchSize < batchSize) return [];
    const message =
      `Batch size ${String(batchSize)} ran out of memory under ${mib(outOfMemoryMiB)}, ` +
      `yet ${String(fitting.batchSize)} fitted into ${mib(fitting.largestMiB ?? 0)}.`;
    const batchSizes = [...new Set([batchSize, fitting.batchSize])];
    return [{ code: 'CONTRADICTION' as const, batchSizes, message }];
  });
}

/** Memory that falls as the batch grows: a failed run or a missed peak. */
function decreases(points: readonly Point[]): Diagnostic[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    if (from === undefined || to.memoryMiB >= from.memoryMiB) return [];
    const message =
      `Memory falls from ${mib(from.memoryMiB)} at batch size ${String(from.batchSize)} ` +
      `to ${mib(to.memoryMiB)} at ${String(to.batchSize)}: a run may have failed, or its peak was missed.`;
    return [{ code: 'DECREASING_MEMORY' as const, batchSizes: [from.batchSize, to.batchSize], message }];
  });
}

function outliers(points: readonly Point[]): Diagnostic[] {
  const outlier = findOutlier(points);
  if (outlier === null) return [];
  const { point, expectedMiB, certain } = outlier;
  const percent = Math.abs(point.memoryMiB / expectedMiB - 1) * 100;
  const message =
    `Batch size ${String(point.batchSize)} took ${mib(point.memoryMiB)}, ` +
    `${percent.toFixed(0)} % off the ${mib(expectedMiB)} of the line through ` +
    (certain ? 'the others.' : 'all points; another one may be wrong as well.');
  const batchSizes = certain ? [point.batchSize] : points.map(({ batchSize }) => batchSize);
  return [{ code: 'OFF_THE_LINE', batchSizes, message }];
}
