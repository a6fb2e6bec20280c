import DataLoader from 'dataloader';
import type { FigureKind } from '../domain/claims/publishedFigure.ts';
import type { PageRequest, Slice } from '../store/sqlite/read/pageRequest.ts';
import type { Queries } from '../store/sqlite/read/queries.ts';
import type { Owner } from '../store/sqlite/read/measurementsOf.ts';
import type { MeasurementRow, SourceRow } from '../store/rows.ts';

/** Gathers what the resolvers of one operation ask the database for, so that each kind is one statement. */
export interface Loaders {
  readonly measurement: DataLoader<number, MeasurementRow | null>;
  readonly source: DataLoader<number, SourceRow | null>;
  readonly figureCounts: DataLoader<number, ReadonlyMap<FigureKind, number>>;
  /** The loader of one page of measurements, the same for all its owners. */
  readonly measurementsOf: (owner: Owner, request: PageRequest) => DataLoader<number, Slice<MeasurementRow>>;
}

export function createLoaders(queries: Queries): Loaders {
  const pages = new Map<string, DataLoader<number, Slice<MeasurementRow>>>();
  return {
    measurement: byId(queries.measurementsById),
    source: byId(queries.sourcesById),
    figureCounts: new DataLoader((ids) => Promise.resolve(queries.publishedFigureCounts(ids))),
    measurementsOf: (owner, request) => {
      const key = JSON.stringify([owner, request]);
      const loader =
        pages.get(key) ??
        new DataLoader((ids: readonly number[]) =>
          Promise.resolve(queries.measurementsOf(owner, ids, request)),
        );
      pages.set(key, loader);
      return loader;
    },
  };
}

function byId<T extends { readonly id: number }>(
  read: (ids: readonly number[]) => T[],
): DataLoader<number, T | null> {
  return new DataLoader((ids) => {
    const found = new Map(read(ids).map((row) => [row.id, row]));
    return Promise.resolve(ids.map((id) => found.get(id) ?? null));
  });
}
