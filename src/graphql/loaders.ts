import DataLoader from 'dataloader';
import { type MaybePromise, whenReady } from '../runtime/whenReady.ts';
import type { PageRequest, Slice } from '../store/pageRequest.ts';
import type { Queries } from '../store/port.ts';
import type { FigureCounts, MeasurementRow, Owner, Provenance, StoredReading } from '../store/rows.ts';

/** Batches what the resolvers of one operation ask the store for, so that each kind is one query. */
export interface Loaders {
  readonly measurement: DataLoader<number, MeasurementRow | null>;
  readonly figureCounts: DataLoader<number, FigureCounts>;
  /** The loader of one page of measurements, the same for all its owners. */
  readonly measurementsOf: (owner: Owner, request: PageRequest) => DataLoader<number, Slice<MeasurementRow>>;
  /** Loaded lazily, in one batch for all rows that were read together. */
  readonly provenance: (row: MeasurementRow) => MaybePromise<Provenance>;
}

export function createLoaders(queries: Queries): Loaders {
  const pages = new Map<string, DataLoader<number, Slice<MeasurementRow>>>();
  return {
    measurement: byId((ids) => queries.measurementsById(ids)),
    figureCounts: new DataLoader(async (ids) => queries.publishedFigureCounts(ids)),
    measurementsOf: (owner, request) => {
      const key = JSON.stringify([owner, request]);
      const loader =
        pages.get(key) ??
        new DataLoader(async (ids: readonly number[]) => queries.measurementsOf(owner, ids, request));
      pages.set(key, loader);
      return loader;
    },
    provenance: provenanceLoader(queries),
  };
}

function byId<T extends { readonly id: number }>(
  read: (ids: readonly number[]) => MaybePromise<readonly T[]>,
): DataLoader<number, T | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Answers at once where the store does: a promise for each field would cost more than the query. */
function provenanceLoader(queries: Queries): Loaders['provenance'] {
  const batches = new WeakMap<readonly StoredReading[], MaybePromise<ReadonlyMap<number, Provenance>>>();
  return ({ id, readTogether }) => {
    const batch = batches.get(readTogether) ?? queries.provenance(readTogether.map((row) => row.id));
    batches.set(readTogether, batch);
    return whenReady(batch, (byRow) => {
      const provenance = byRow.get(id);
      if (provenance === undefined) throw new Error(`Measurement ${id} went away while it was read.`);
      return provenance;
    });
  };
}
