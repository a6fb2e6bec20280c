import type { PublishedDifference, PublishedFigure } from '../domain/claims/publishedFigure.ts';
import type { Conditions } from '../domain/series/conditions.ts';
import type { Reading } from '../domain/series/reading.ts';
import type { Recorded } from './recording.ts';

/** What an import says of a model; null: nothing. */
export interface ImportModel {
  readonly model: string;
  readonly family: string | null;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
}

/** A series that an import needs, with what the import says of its model. */
export interface ImportSeries extends ImportModel {
  readonly conditions: Conditions;
  readonly poolSize: number | null;
  /** The figures that the import publishes of the series. */
  readonly figures: readonly PublishedFigure[];
}

/** A reading of an import. */
export interface ImportReading extends Reading {
  /** Index of its series in the import. */
  readonly series: number;
  /** Index of its source in the import. */
  readonly source: number;
  readonly measuredAt: Date | null;
  readonly recordedBy: string | null;
  readonly note: string | null;
}

/** Checked rows of a table. */
export interface ImportRows {
  /** Models without readings; those of the series need not be listed. */
  readonly models: readonly ImportModel[];
  readonly series: readonly ImportSeries[];
  /** Names. The first one is the source of the published figures. */
  readonly sources: readonly string[];
  /** The readings in the order of the table. Many of them let the event loop go on between two slices. */
  readonly slices: () => AsyncIterable<readonly ImportReading[]> | Iterable<readonly ImportReading[]>;
}

/** A table to import. */
export interface TableImport extends ImportRows {
  /** The format of the table, for the audit trail. */
  readonly format: string;
  /** How many readings the slices have together. */
  readonly readingCount: number;
}

/** A fact of a model, or of one of its series, that was unknown before the import. */
export interface FilledIn {
  readonly model: string;
  readonly fact: 'FAMILY' | 'PARAMETERS_MILLIONS' | 'PRETRAINED_ON' | 'POOL_SIZE';
  readonly value: string;
}

/** How the published figures of a series differ from the computed ones. */
export interface SeriesDifferences {
  /** Index of the series in the import. */
  readonly index: number;
  readonly seriesId: number;
  readonly differences: readonly PublishedDifference[];
}

/** How many things an import changed. */
export interface ImportCounts {
  readonly inserted: number;
  readonly alreadyThere: number;
  readonly modelsCreated: number;
  readonly seriesCreated: number;
  readonly sourcesCreated: number;
  readonly filledInCount: number;
  readonly publishedFiguresReplaced: number;
}

/** The result of an import. */
export interface ImportedTable extends ImportCounts {
  /** In the order of the readings. */
  readonly recorded: readonly Recorded[];
  /** Of the series with published figures, in their order. */
  readonly differences: readonly SeriesDifferences[];
  /** Names, as are the sources. */
  readonly createdModels: readonly string[];
  readonly createdSources: readonly string[];
  /** Facts of models and series that existed before. */
  readonly filledIn: readonly FilledIn[];
}
