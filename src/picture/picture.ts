import type { Estimator } from '../domain/line/estimators.ts';
import type { SourceRow, TokenHolder } from '../store/rows.ts';
import type { CapacityColumns } from './columns/capacityColumns.ts';
import type { Columns } from './columns/columns.ts';
import type { GpuEntry, ModelEntry } from './entries.ts';
import type { Models } from './modelsEdit.ts';

/** The data as of one commit. It never changes: a commit makes another picture, which shares what did not change. */
export interface Picture extends PictureParts {
  /** By name, in the order of code units. */
  readonly models: readonly ModelEntry[];
  /** The default series of `models` as columns, by an estimator of their lines. */
  readonly capacityColumns: (estimator: Estimator) => CapacityColumns;
}

/** What a picture is made of. */
export interface PictureParts extends Models {
  /** The commit's: two pictures with the same revision hold the same. */
  readonly revision: number;
  /** By name, in the order of code units. */
  readonly gpus: readonly GpuEntry[];
  readonly gpuById: ReadonlyMap<number, GpuEntry>;
  /** By name and by alias. */
  readonly gpuByName: ReadonlyMap<string, GpuEntry>;
  /** By ascending id. */
  readonly sources: readonly SourceRow[];
  readonly sourceById: ReadonlyMap<number, SourceRow>;
  /** Who holds each token that may write, by its hash. */
  readonly tokens: ReadonlyMap<string, TokenHolder>;
  /** Shared by all pictures. */
  readonly columns: Columns;
}

/** A picture of its parts. */
export function pictureOf(parts: PictureParts): Picture {
  const { modelByName, columns } = parts;
  return {
    ...parts,
    get models() {
      return modelByName.list;
    },
    capacityColumns: (estimator) => columns.of(modelByName.list, estimator),
  };
}
