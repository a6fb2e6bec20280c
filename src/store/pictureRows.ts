/** The rows that a picture of the data is made of. */
export type { CatalogueNews } from './sqlite/read/catalogueNews.ts';
export type {
  CatalogueRows,
  ModelRow,
  ObservationRow,
  SeriesRow,
  UnreadableRow,
} from './sqlite/read/catalogueRows.ts';
export type { GpuRow } from './sqlite/read/gpuRows.ts';
export type { Snapshot } from './sqlite/read/snapshot.ts';
