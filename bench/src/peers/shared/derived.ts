import { capacity } from '../../../../src/domain/capacity/capacity.ts';
import { lineThrough } from '../../../../src/domain/line/estimators.ts';
import { intercept, slope } from '../../../../src/domain/line/line.ts';
import type { MeasuredSeries } from '../../../../src/domain/series/series.ts';

// The formulas are ours in all candidates but PostGraphile: what is compared is everything around them.

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

/** A model's derived values under the names in the questions. */
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

/** The first 50 models whose capacity is at least `atLeast`, by descending capacity, then by name. */
export function firstByCapacity<Model extends { readonly name: string }>(
  models: readonly Model[],
  capacityOf: (model: Model) => number | null,
  atLeast: number,
): Model[] {
  return models
    .map((model) => ({ model, capacity: capacityOf(model) ?? -1 }))
    .filter(({ capacity }) => capacity >= atLeast)
    .sort((a, b) => b.capacity - a.capacity || (a.model.name < b.model.name ? -1 : 1))
    .slice(0, 50)
    .map(({ model }) => model);
}
