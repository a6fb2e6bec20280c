import type { Estimator } from '../domain/line/estimators.ts';
import type { CapacityColumns } from './columns/capacityColumns.ts';
import type { GpuEntry, ModelEntry, SeriesEntry } from './entries.ts';

/** All series, models and cards as of the last commit. */
export interface Picture {
  /** By name, in the order of code units. */
  readonly models: readonly ModelEntry[];
  /** By name, in the order of code units. */
  readonly gpus: readonly GpuEntry[];
  readonly modelById: ReadonlyMap<number, ModelEntry>;
  readonly modelByName: ReadonlyMap<string, ModelEntry>;
  readonly seriesById: ReadonlyMap<number, SeriesEntry>;
  readonly gpuById: ReadonlyMap<number, GpuEntry>;
  /** By name and by alias. */
  readonly gpuByName: ReadonlyMap<string, GpuEntry>;
  /** The default series of `models` as columns, by an estimator of their lines. */
  readonly capacityColumns: (estimator: Estimator) => CapacityColumns;
}
