import type { Mode, Precision, ReadingKind } from '../../domain/series/conditions.ts';
import type { Outcome } from '../../domain/series/reading.ts';
import type { TableProblem } from './table.ts';
import type { WideRow } from '../wide/wideRow.ts';

/** What a table says of a model. Null: not said, unknown. */
export interface ModelFacts {
  readonly model: string;
  readonly family: string | null;
  readonly parametersMillions: number | null;
  readonly pretrainedOn: string | null;
}

/** What a table says of a model and of the conditions of a series. Null: not said, unknown. */
export interface SeriesFacts extends ModelFacts {
  /** Pixels. */
  readonly inputSize: number | null;
  readonly poolSize: number | null;
  readonly mode: Mode | null;
  readonly precision: Precision | null;
  readonly optimizer: string | null;
  /** As the table calls the card: a name or an alias, yet to be looked up. */
  readonly gpu: string | null;
  readonly framework: string | null;
  readonly frameworkVersion: string | null;
  readonly reading: ReadingKind | null;
}

/** Where the facts of a series stand, so that a later problem with one of them can be told with its place. */
export type Places = { readonly [Fact in keyof SeriesFacts]?: Pick<TableProblem, 'column' | 'columnName'> };

/** A model as a row has it that has no reading. */
export interface TableModel {
  readonly line: number;
  readonly facts: ModelFacts;
  readonly places: Places;
}

/** A series as a table has it: rows that say the same of all facts are one. */
export interface TableSeries {
  /** The first line of it. */
  readonly line: number;
  readonly facts: SeriesFacts;
  readonly places: Places;
  /** The derived columns of the wide format; null in the long one. */
  readonly published: WideRow['published'] | null;
}

/** One reading of a table. Memory in whole MiB. */
export interface TableReading {
  readonly line: number;
  readonly column: number | null;
  /** The place of its series in `TableContent.series`. */
  readonly series: number;
  readonly batchSize: number;
  readonly outcome: Outcome;
  readonly memoryMiB: number | null;
  /** Null for an OUT_OF_MEMORY: as much as the card of the series has. */
  readonly limitMiB: number | null;
  /** The place of its source in `TableContent.sources`; null: the one of the whole import. */
  readonly source: number | null;
  readonly measuredAt: Date | null;
  readonly recordedBy: string | null;
  readonly note: string | null;
}

/** All that was understood of a table. With problems, it is only good for finding further ones. */
export interface TableContent {
  /** Those that have rows of their own; the models of the series go without saying. */
  readonly models: readonly TableModel[];
  readonly series: readonly TableSeries[];
  readonly sources: readonly string[];
  readonly readings: readonly TableReading[];
  /** Whether there are readings whose source the table does not say. */
  readonly hasSourceless: boolean;
  readonly problems: readonly TableProblem[];
  /** How many problems there are; no more than the first hundred are listed. */
  readonly problemCount: number;
}
