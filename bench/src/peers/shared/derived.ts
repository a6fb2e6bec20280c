import { capacity } from '../../../../src/domain/capacity/capacity.ts';
import { lineThrough } from '../../../../src/domain/line/estimators.ts';
import { intercept, slope } from '../../../../src/domain/line/line.ts';
import type { MeasuredSeries } from '../../../../src/domain/series/series.ts';

// The formulas are ours in every candidate: what is compared is everything around them.

export function memoryPerImage({ points }: MeasuredSeries): number | null {
  const line = lineThrough(points, 'ENDPOINTS');
  return line && slope(line);
}

export function memoryModel({ points }: MeasuredSeries): number | null {
  const line = lineThrough(points, 'ENDPOINTS');
  return line && intercept(line);
}

export function maxBatchSize(series: MeasuredSeries, gb: number): number | null {
  return capacity(series, gb * 1000, 'ENDPOINTS', 'FLOOR');
}

/** A model's name and derived values, under the names that the questions give them. */
export interface DerivedModel {
  readonly name: string;
  readonly memoryPerImage: number | null;
  readonly memoryModel: number | null;
  readonly gb22: number | null;
  readonly gb12: number | null;
}

export function derivedModel(name: string, series: MeasuredSeries): DerivedModel {
  return {
    name,
    memoryPerImage: memoryPerImage(series),
    memoryModel: memoryModel(series),
    gb22: maxBatchSize(series, 22),
    gb12: maxBatchSize(series, 12),
  };
}

/** Largest first, then by name: negative where a comes before b. */
export function byCapacity(
  a: { readonly name: string; readonly capacity: number },
  b: { readonly name: string; readonly capacity: number },
): number {
  return b.capacity - a.capacity || (a.name < b.name ? -1 : 1);
}
