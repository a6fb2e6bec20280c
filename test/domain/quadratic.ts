import { leastSquares } from '../../src/domain/line/estimators.ts';
import { type Line, memoryAt } from '../../src/domain/line/line.ts';
import type { MeasuredPoint, MeasuredSeries, Observation, Point } from '../../src/domain/series/series.ts';

// Reference implementations: the definitions, written literally, in quadratic time.

/** The proofs, and the fits that they leave out. */
export function simpleProofs({ observations }: MeasuredSeries, budgetMiB: number) {
  const fails = ({ largestMiB, outOfMemoryMiB }: Observation): boolean =>
    (largestMiB !== null && largestMiB > budgetMiB) ||
    (outOfMemoryMiB !== null && outOfMemoryMiB >= budgetMiB);
  const fits = observations.filter(({ largestMiB }) => largestMiB !== null && largestMiB <= budgetMiB);
  const provenFailure = observations.find(fails)?.batchSize ?? null;
  const counts = ({ batchSize }: Observation): boolean => batchSize < (provenFailure ?? Infinity);
  return {
    provenFit: fits.findLast(counts)?.batchSize ?? null,
    provenFailure,
    contradicted: fits.filter((one) => !counts(one)).map(({ batchSize }) => batchSize),
  };
}

/** The batch sizes that ran out of memory, each with the largest that fitted into the same limit. */
export function simpleContradictions({ observations }: MeasuredSeries): (readonly [number, number])[] {
  return observations.flatMap(({ batchSize, outOfMemoryMiB: limit }) => {
    if (limit === null) return [];
    const fitting = observations.findLast(
      (other) => other.batchSize >= batchSize && (other.largestMiB ?? Infinity) <= limit,
    );
    return fitting === undefined ? [] : [[batchSize, fitting.batchSize] as const];
  });
}

/** The largest reading of a smaller batch, plus a scatter in MiB per image. */
export function simplePeak(points: readonly MeasuredPoint[], below: number, scatter: number): number {
  return points
    .filter(({ batchSize }) => batchSize < below)
    .reduce((max, { batchSize, largestMiB }) => Math.max(max, largestMiB + scatter * batchSize), 0);
}

/** The point without which all others agree, else the one with the largest deviation from the line through all. */
export function simpleOutlier(points: readonly Point[]) {
  const off = (line: Line, { batchSize, memoryMiB }: Point): number => {
    const expected = memoryAt(line, batchSize);
    return Math.abs(memoryMiB - expected) / Math.max(Math.abs(expected), 1);
  };
  const maxOff = (line: Line, some: readonly Point[]): number =>
    some.reduce((max, point) => Math.max(max, off(line, point)), 0);
  const alone = points.flatMap((point) => {
    const others = points.filter((other) => other !== point);
    const line = leastSquares(others);
    if (points.length < 4 || line === null || off(line, point) <= 0.2 || maxOff(line, others) > 0.2)
      return [];
    return [{ point, expectedMiB: memoryAt(line, point.batchSize), by: maxOff(line, others) }];
  });
  const [best] = alone.toSorted((a, b) => a.by - b.by);
  if (best !== undefined) return { point: best.point, expectedMiB: best.expectedMiB, certain: true };
  const line = leastSquares(points);
  const [first] = points;
  if (line === null || first === undefined) return null;
  const point = points.reduce((a, b) => (off(line, b) > off(line, a) ? b : a), first);
  return off(line, point) <= 0.2
    ? null
    : { point, expectedMiB: memoryAt(line, point.batchSize), certain: false };
}
