import type { Conditions } from '../domain/series/conditions.ts';
import type { Observation } from '../domain/series/series.ts';
import type { Provenance, SourceRow, StoredReading, TokenHolder } from './rows.ts';

/** What a picture of the data is read from, all as of one commit. What is iterated over has to end before the next read. */
export interface PictureReads {
  /** The commit's: two reads with the same revision see the same data. */
  readonly revision: () => number;
  /** What changed after a revision; everything for null. A row that is not found by its id was deleted. */
  readonly changes: (since: number | null) => Iterable<Change>;
  readonly models: (ids: readonly number[]) => readonly ModelRow[];
  /** By ascending id. */
  readonly series: (modelIds: readonly number[]) => readonly SeriesRow[];
  /** By ascending series and batch size. */
  readonly observations: (seriesIds: readonly number[]) => Iterable<ObservationRow>;
  /** By ascending id. @param readings how many readings `observations` counted. */
  readonly unreadable: (seriesIds: readonly number[], readings: number) => readonly UnreadableRow[];
  readonly gpus: () => readonly GpuRow[];
  readonly sources: (ids: readonly number[]) => readonly SourceRow[];
  /** Those that may write. */
  readonly tokens: () => readonly ActiveToken[];
}

/** What changed: a model with its series, the readings of a series, a card, a source with its figures, a token. */
export interface Change {
  readonly entity: 'MODEL' | 'SERIES' | 'GPU' | 'SOURCE' | 'TOKEN';
  readonly entityId: number;
}

export interface ModelRow {
  readonly id: number;
  readonly name: string;
  readonly family: string;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
  readonly defaultSeriesId: number | null;
}

export interface SeriesRow extends Conditions {
  readonly id: number;
  readonly modelId: number;
  readonly poolSize: number | null;
}

export interface ObservationRow extends Observation {
  readonly seriesId: number;
}

/** A stored row that is not a valid reading, and is left out of the observations. */
export interface UnreadableRow {
  readonly id: number;
  readonly seriesId: number;
}

export interface GpuRow {
  readonly id: number;
  readonly name: string;
  /** Ascending. */
  readonly aliases: readonly string[];
  readonly totalMemoryMiB: number;
  readonly olderDriverMemoryMiB: number | null;
}

export interface ActiveToken extends TokenHolder {
  /** sha256 of the token, hex. */
  readonly hash: string;
}

/** One commit, held for reading however many are made meanwhile. */
export interface Snapshot {
  /** Of the commit, as in its picture. */
  readonly revision: number;
  /** The readings of a series that are not retracted, by batch size, then id; read while they are walked over. */
  readonly measurementsOf: (seriesId: number) => Iterable<StoredReading & Provenance>;
  /** What a picture of the commit is read from. */
  readonly reads: PictureReads;
  /** Lets the commit go: until then the WAL file cannot be reset. */
  readonly close: () => void;
}
