import { leastSquares } from '../../src/domain/line/estimators.ts';
import { type Line, memoryAt } from '../../src/domain/line/line.ts';
import type { MeasuredPoint, MeasuredSeries, Observation, Point } from '../../src/domain/series/series.ts';

// What the formulas say, word for word and without any regard to how long it takes: what they are tested against.

/** "Proofs" of the domain's decisions, and the fits that they leave out. */
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

/** The most that a batch below a size was measured at, with a scatter in MiB per image. */
export function simplePeak(points: readonly MeasuredPoint[], below: number, scatter: number): number {
  return points
    .filter(({ batchSize }) => batchSize < below)
    .reduce((most, { batchSize, largestMiB }) => Math.max(most, largestMiB + scatter * batchSize), 0);
}

/** The point without which all others agree, else the one that is furthest off the line through all. */
export function simpleOutlier(points: readonly Point[]) {
  const off = (line: Line, { batchSize, memoryMiB }: Point): number => {
    const expected = memoryAt(line, batchSize);
    return Math.abs(memoryMiB - expected) / Math.max(Math.abs(expected), 1);
  };
  const most = (line: Line, some: readonly Point[]): number =>
    some.reduce((so, point) => Math.max(so, off(line, point)), 0);
  const alone = points.flatMap((point) => {
    const others = points.filter((other) => other !== point);
    const line = leastSquares(others);
    if (points.length < 4 || line === null || off(line, point) <= 0.2 || most(line, others) > 0.2) return [];
    return [{ point, expectedMiB: memoryAt(line, point.batchSize), by: most(line, others) }];
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
