import type { Conditions } from '../domain/series/conditions.ts';
import type { GpuRow } from '../store/pictureReads.ts';
import type { MeasuredSeries } from '../domain/series/series.ts';

/** A model with all its series. Entries never change: a commit makes new ones. */
export interface ModelEntry {
  readonly id: number;
  readonly name: string;
  readonly family: string;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
  /** By ascending id. */
  readonly series: readonly SeriesEntry[];
  /** What the fields on the model answer for. */
  readonly defaultSeries: SeriesEntry | null;
  /** How many readings are stored of all its series. */
  readonly readings: number;
}

/** A series with what its readings say. */
export interface SeriesEntry {
  readonly id: number;
  readonly model: ModelEntry;
  readonly conditions: Conditions;
  readonly poolSize: number | null;
  readonly measured: MeasuredSeries;
  /** How many readings are stored, those that cannot be read among them. */
  readonly readings: number;
}

export type GpuEntry = GpuRow;
