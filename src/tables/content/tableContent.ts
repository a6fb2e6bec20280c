import type { ModelFacts, Run, SeriesConditions } from '../../domain/recording/run.ts';
import type { PublishedFigure } from '../../domain/claims/publishedFigure.ts';
import type { TableProblem } from './table.ts';

/** What a table says of a model and of the conditions of a series. Null: not said, unknown. */
export interface SeriesFacts extends ModelFacts, SeriesConditions {}

/** Where the facts of a series are in the table, for problems that are found later. */
export type Places = { readonly [Fact in keyof SeriesFacts]?: Pick<TableProblem, 'column' | 'columnName'> };

/** A model in a row without a reading. */
export interface TableModel {
  readonly line: number;
  readonly facts: ModelFacts;
  readonly places: Places;
}

/** A series of a table: rows that agree in all facts are one. */
export interface TableSeries {
  /** Its first line. */
  readonly line: number;
  readonly facts: SeriesFacts;
  readonly places: Places;
  /** What the derived columns of the wide format claim. */
  readonly figures: readonly PublishedFigure[];
}

/** One reading of a table. Memory in whole MiB. */
export interface TableReading extends Run {
  readonly line: number;
  readonly column: number | null;
  /** Index of its series in `TableContent.series`. */
  readonly series: number;
  /** Index of its source in `TableContent.sources`; null: that of the whole import. */
  readonly source: number | null;
  readonly recordedBy: string | null;
}

/** What was understood of a table. If it has problems, the rest only serves to find more of them. */
export interface TableContent {
  /** Models in rows of their own; those of the series are not repeated here. */
  readonly models: readonly TableModel[];
  readonly series: readonly TableSeries[];
  readonly sources: readonly string[];
  readonly readings: readonly TableReading[];
  /** Whether there are readings of which the table names no source. */
  readonly hasSourceless: boolean;
  /** The first hundred. */
  readonly problems: readonly TableProblem[];
  readonly problemCount: number;
}

/** The parts of a content that may be long. */
export type ListName = 'models' | 'series' | 'sources' | 'readings';

/** A content without its lists, small whatever the table. */
export interface TableSummary extends Omit<TableContent, ListName> {
  readonly counts: Readonly<Record<ListName, number>>;
}

export function summaryOf({ models, series, sources, readings, ...rest }: TableContent): TableSummary {
  const counts = {
    models: models.length,
    series: series.length,
    sources: sources.length,
    readings: readings.length,
  };
  return { ...rest, counts };
}

/** Problem of a table that takes all of the memory. */
export const TOO_LARGE = 'the table is too large to be read in one piece; split it into several';

/** Content of a text that cannot be read as a table. */
export function refusedContent(problems: readonly TableProblem[]): TableContent {
  return {
    models: [],
    series: [],
    sources: [],
    readings: [],
    hasSourceless: false,
    problems,
    problemCount: problems.length,
  };
}
