import type { SourceRow, TokenHolder } from './rows.ts';
import type { ImportReading, ImportSeries } from './tableImport.ts';

/** What is stored of a model. */
export interface ModelFields {
  readonly name: string;
  readonly family: string;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
}

/** What is stored of a card. Memory in MiB. */
export interface GpuFields {
  readonly name: string;
  readonly totalMemoryMiB: number;
  readonly olderDriverMemoryMiB: number | null;
  readonly aliases: readonly string[];
}

/** A new token. Its secret is shown this once; the store keeps a hash. */
export interface NewToken extends TokenHolder {
  readonly createdAt: Date;
  readonly secret: string;
}

/** The content of a file that comes with the program. */
export interface Seed {
  /** The name of the file. */
  readonly file: string;
  /** Of this version of the file, hex. */
  readonly sha256: string;
  readonly gpus: readonly GpuFields[];
  readonly table: SeedTable | null;
}

/** Measurements of a seed, all from one source. */
export interface SeedTable {
  readonly source: Pick<SourceRow, 'name' | 'note'>;
  readonly series: readonly ImportSeries[];
  readonly readings: readonly ImportReading[];
}
